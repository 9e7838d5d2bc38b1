package loginlens.ui.server;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import loginlens.text.Words;
import loginlens.ui.controls.Icon;
import loginlens.ui.controls.Tip;

/** The server's time in the top bar, how it goes, and a press away all that is set for the server. */
final class ServerButton extends Button {
    private static final PseudoClass MOVED = PseudoClass.getPseudoClass("moved");

    /** Of this clock; where it is narrow, the time alone stands on it. */
    ServerButton(ClassroomClock clock, ObservableBooleanValue narrow, Words words) {
        var time = new Label();
        time.setId("serverTime");
        time.getStyleClass().add("mono");
        time.textProperty().bind(clock.timeOfDay());
        var lead = new Label();
        lead.setId("serverLead");
        lead.getStyleClass().add("server-lead");
        lead.textProperty().bind(clock.lead());
        var title = new Label(words.say("server.title"));
        for (var label : new Label[] {title, time, lead}) {
            label.setMinWidth(USE_PREF_SIZE);
        }
        for (var label : new Label[] {title, lead}) {
            label.visibleProperty().bind(Bindings.not(narrow));
            label.managedProperty().bind(label.visibleProperty());
        }
        var all = new HBox(new Icon("fth-clock"), title, time, lead, new Icon("fth-chevron-down"));
        all.getStyleClass().add("server-button-words");
        setGraphic(all);
        setId("server");
        getStyleClass().add("server-button");
        setMinWidth(USE_PREF_SIZE);
        Tip.on(this, words.say("server.open"));
        clock.moved().subscribe(moved -> pseudoClassStateChanged(MOVED, moved));
        accessibleTextProperty().bind(Bindings.createStringBinding(
                () -> words.say("server.spoken", clock.timeOfDay().get(), clock.lead().get()),
                clock.timeOfDay(), clock.lead()));
    }
}
