package loginlens.ui.presentation;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Subscription;
import loginlens.ui.Slides;
import loginlens.ui.look.Appearance;

/** The full screen that a room looks at. */
final class Room {
    /** The size of the text on a screen of 1280 × 720, in pixels; a larger screen has larger text. */
    private static final double PIXELS = 17;
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 720;

    private final RoomScreens.Place place;
    private final Appearance appearance;
    private final Runnable leave;
    private final RoomScreen screen;
    private final Stage stage = new Stage();
    private final ReadOnlyObjectWrapper<Slides.Notes> notes = new ReadOnlyObjectWrapper<>(Slides.Notes.NONE);
    private Subscription following = Subscription.EMPTY;

    Room(RoomScreens.Place place, RoomScreen screen, Appearance appearance, Runnable leave) {
        this.place = place;
        this.appearance = appearance;
        this.leave = leave;
        this.screen = screen;
    }

    /** What the teacher says to what is shown. */
    ReadOnlyObjectProperty<Slides.Notes> notes() {
        return notes.getReadOnlyProperty();
    }

    void show(Window owner, Slides slides) {
        var bounds = place.bounds();
        var scene = new Scene(screen, bounds.getWidth(), bounds.getHeight());
        scene.getStylesheets().add(Room.class.getResource("/loginlens/ui/theme/present.css").toExternalForm());
        following = Subscription.combine(
                appearance.dressAlike(scene),
                scene.widthProperty().subscribe(this::resize),
                scene.heightProperty().subscribe(this::resize));
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::take);
        stage.initOwner(owner);
        stage.setTitle(screen.title());
        stage.setScene(scene);
        stage.setX(bounds.getMinX());
        stage.setY(bounds.getMinY());
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setFullScreen(true);
        stage.setOnHidden(event -> leave.run());
        turnTo(slides);
        stage.show();
    }

    void turnTo(Slides slides) {
        screen.turnTo(slides);
        slides.notes().subscribe(notes::set);
    }

    /** Does what a key is for here, and leaves the others to what is shown. */
    void take(KeyEvent event) {
        boolean typing = event.getTarget() instanceof TextInputControl;
        if (event.isShortcutDown() || event.isAltDown() || event.isConsumed()) {
            return;
        }
        boolean taken = switch (event.getCode()) {
            case ESCAPE, F5 -> {
                leave.run();
                yield true;
            }
            case B, PERIOD -> !typing && screen.toggleBlank();
            case N -> !typing && screen.toggleNotes();
            default -> !typing && screen.press(event.getCode());
        };
        if (taken) {
            event.consume();
        }
    }

    private void resize() {
        double scale = Math.min(screen.getScene().getWidth() / WIDTH, screen.getScene().getHeight() / HEIGHT);
        screen.setStyle("-fx-font-size: " + Math.max(8, Math.round(PIXELS * scale)) + "px;");
    }

    void close() {
        following.unsubscribe();
        screen.close();
        stage.setOnHidden(null);
        stage.close();
    }
}
