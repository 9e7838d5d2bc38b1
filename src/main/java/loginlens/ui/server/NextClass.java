package loginlens.ui.server;

import javafx.scene.layout.VBox;
import loginlens.text.Words;
import loginlens.ui.controls.AskFirst;

/** Where a teacher starts over for the next class, after one question. */
final class NextClass extends VBox {
    private final AskFirst ask;

    NextClass(Runnable startOver, Words words) {
        var texts = new AskFirst.Texts("startOver", words.say("server.startOver"),
                words.say("server.startOver.yes"), words.say("server.startOver.no"));
        ask = new AskFirst(texts, startOver);
        ask.say(words.say("server.startOver.hint"), words.say("server.startOver.question"));
        getStyleClass().add("server-section");
        getChildren().add(ask);
    }

    /** Puts the question away. */
    void forget() {
        ask.forget();
    }
}
