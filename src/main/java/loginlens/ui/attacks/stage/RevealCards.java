package loginlens.ui.attacks.stage;

import java.util.Optional;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import loginlens.text.Words;

/** The careless server and LoginLens side by side, with the reply of each and the lines that decided. */
final class RevealCards extends VBox {
    private static final double STACK_BELOW = 40;
    private static final double HALF = 0.5;

    private final ServerCard careless;
    private final ServerCard loginLens;

    RevealCards(Words words) {
        careless = new ServerCard(words.say("attacks.careless"), "carelessServer", words);
        loginLens = new ServerCard(words.say("app.name"), "strictServer", words);
        var both = new SideBySide(careless, loginLens, STACK_BELOW, HALF);
        VBox.setVgrow(both, Priority.ALWAYS);
        getChildren().add(both);
    }

    void show(Staged staged, boolean express) {
        var code = staged.code();
        careless.show(staged.result().careless(), Optional.of(express ? code.expressCareless() : code.careless()));
        loginLens.show(staged.result().loginLens(),
                express ? Optional.of(code.expressLoginLens()) : code.loginLens());
    }
}
