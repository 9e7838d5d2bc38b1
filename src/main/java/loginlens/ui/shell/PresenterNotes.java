package loginlens.ui.shell;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import loginlens.text.Words;
import loginlens.ui.Slides;

/** What the teacher says, and what comes next: in the teacher's window, while the room looks at another screen. */
final class PresenterNotes extends VBox {
    private final Words words;
    private final Label next = new Label();
    private final Label note = new Label();

    PresenterNotes(ObservableValue<Optional<Slides.Notes>> notes, Words words) {
        this.words = words;
        getStyleClass().add("presenter-notes");
        setId("presenterNotes");
        next.getStyleClass().add("field-label");
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(next, note);
        notes.subscribe(this::show);
    }

    private void show(Optional<Slides.Notes> notes) {
        setVisible(notes.isPresent());
        setManaged(notes.isPresent());
        notes.ifPresent(said -> {
            next.setText(said.next().map(title -> words.say("present.next", title))
                    .orElseGet(() -> words.say("present.last")));
            note.setText(said.note().orElseGet(() -> words.say("present.note.none")));
        });
    }
}
