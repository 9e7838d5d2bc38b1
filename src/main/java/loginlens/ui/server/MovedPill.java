package loginlens.ui.server;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import loginlens.text.Words;
import loginlens.ui.controls.Icon;

/**
 * Says at the window's foot, whatever lens is seen, that the time is not the real one. The status line, above which it
 * lies, keeps its room free.
 */
final class MovedPill extends StackPane {
    /** Of this clock; in fewer words where it is narrow. */
    MovedPill(ClassroomClock clock, ObservableBooleanValue narrow, Words words) {
        var pill = new Label("", new Icon("fth-clock"));
        pill.setId("movedClock");
        pill.getStyleClass().addAll("pill", "warn");
        pill.textProperty().bind(Bindings.createStringBinding(
                () -> narrow.get() ? clock.lead().get() : words.say("server.clock.pill", clock.lead().get()),
                clock.lead(), narrow));
        pill.setMinWidth(USE_PREF_SIZE);
        pill.visibleProperty().bind(clock.moved());
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setAlignment(this, Pos.CENTER_RIGHT);
        getStyleClass().add("moved-pill");
        getChildren().add(pill);
    }
}
