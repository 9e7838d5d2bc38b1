package loginlens.ui.shell;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import loginlens.ui.Slides;

/** A lens that has nothing else to show to a room than itself: it goes there as it is, with its own keys. */
final class LensAsSlides implements Slides {
    private final ReadOnlyObjectWrapper<Notes> notes = new ReadOnlyObjectWrapper<>(Notes.NONE);
    private final Tab tab;
    private final Node lens;
    private final StackPane place = new StackPane();

    LensAsSlides(Tab tab) {
        this.tab = tab;
        lens = tab.getContent();
        tab.setContent(new StackPane());
        place.getStyleClass().add("slide-lens");
        if (lens != null) {
            place.getChildren().setAll(lens);
        }
    }

    @Override
    public Node view() {
        return place;
    }

    @Override
    public ObservableValue<Notes> notes() {
        return notes.getReadOnlyProperty();
    }

    @Override
    public boolean press(KeyCode key) {
        return false;
    }

    @Override
    public void close() {
        place.getChildren().clear();
        tab.setContent(lens);
    }
}
