package loginlens.ui.shell;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import loginlens.text.Words;
import loginlens.ui.controls.Notice;

/** Something that a person should know of before they go on, and puts away once they do. */
final class Remark extends HBox {
    /** Says this; the button hands it over to {@code putAway}. */
    Remark(String text, Words words, Consumer<Remark> putAway) {
        var notice = new Notice();
        notice.warn(text);
        HBox.setHgrow(notice, Priority.ALWAYS);
        var done = new Button(words.say("remark.done"));
        done.getStyleClass().add("remark-done");
        done.setMinWidth(USE_PREF_SIZE);
        done.setOnAction(event -> putAway.accept(this));
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("remark");
        getChildren().addAll(notice, done);
    }
}
