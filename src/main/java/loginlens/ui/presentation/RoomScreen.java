package loginlens.ui.presentation;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import loginlens.text.Words;
import loginlens.ui.Slides;

/** What a room sees: the slide, the keys in one small line, the notes if they are wanted, or nothing at all. */
final class RoomScreen extends StackPane {
    private final Words words;
    private final Node always;
    private final StackPane slide = new StackPane();
    private final HBox keys = new HBox();
    private final Label note = new Label();
    private final VBox notes = new VBox(note);
    private final Region blank = new Region();
    private Optional<Slides> shown = Optional.empty();

    /** Has this at the foot, beside the keys. */
    RoomScreen(Node always, Words words) {
        this.always = always;
        this.words = words;
        keys.getStyleClass().add("slide-keys");
        keys.setId("slideKeys");
        keys.setMouseTransparent(true);
        VBox.setVgrow(slide, Priority.ALWAYS);
        note.setWrapText(true);
        note.setId("slideNote");
        notes.getStyleClass().add("slide-notes");
        notes.setId("slideNotes");
        notes.setMaxHeight(USE_PREF_SIZE);
        notes.setVisible(false);
        StackPane.setAlignment(notes, Pos.BOTTOM_CENTER);
        blank.getStyleClass().add("slide-blank");
        blank.setId("slideBlank");
        blank.setVisible(false);
        getStyleClass().add("room");
        setId("room");
        getChildren().addAll(new VBox(slide, keys), notes, blank);
    }

    /** The name of the window. */
    String title() {
        return words.say("present.title");
    }

    /** Shows these slides in place of those before. */
    void turnTo(Slides slides) {
        close();
        shown = Optional.of(slides);
        slide.getChildren().setAll(slides.view());
        slides.notes().subscribe(this::say);
        var own = Stream.of("present.key.notes", "present.key.blank", "present.key.leave").map(words::say);
        keys.getChildren().setAll(always);
        keys.getChildren().addAll(Stream.concat(slides.keys().stream(), own).map(Label::new).toList());
    }

    private void say(Slides.Notes said) {
        var text = said.note().orElseGet(() -> words.say("present.note.none"));
        note.setText(said.next().map(next -> text + "\n" + words.say("present.next", next)).orElse(text));
    }

    boolean toggleBlank() {
        blank.setVisible(!blank.isVisible());
        return true;
    }

    boolean toggleNotes() {
        notes.setVisible(!notes.isVisible());
        return true;
    }

    /** The first key after a blank screen only brings the picture back. */
    boolean press(KeyCode key) {
        if (blank.isVisible() && !key.isModifierKey()) {
            return toggleBlank();
        }
        return shown.filter(slides -> slides.press(key)).isPresent();
    }

    void close() {
        slide.getChildren().clear();
        shown.ifPresent(Slides::close);
        shown = Optional.empty();
    }
}
