package loginlens.ui.server;

import java.time.Duration;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import loginlens.text.Words;
import loginlens.ui.controls.Icon;
import loginlens.ui.controls.Tip;
import loginlens.ui.session.Ticker;

/** The classroom clock: what time it is for the server, what time it really is, and what moves it. */
final class ClockSection extends VBox {
    private static final PseudoClass MOVED = PseudoClass.getPseudoClass("moved");
    private static final int COLUMNS = 4;

    private final ClassroomClock clock;
    private final Words words;
    private final Ticker real;

    ClockSection(ClassroomClock clock, Words words) {
        this.clock = clock;
        this.words = words;
        this.real = clock.real();
        var hint = new Label(words.say("server.clock.hint"));
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        getStyleClass().addAll("server-section", "clock-section");
        clock.moved().subscribe(moved -> pseudoClassStateChanged(MOVED, moved));
        getChildren().addAll(head(), times(), buttons(), hint);
    }

    /** Goes on with the real time while this is seen, and no longer. */
    void seen(boolean seen) {
        if (seen) {
            real.start();
        } else {
            real.stop();
        }
    }

    private Node head() {
        var title = new Label(words.say("server.clock"));
        title.getStyleClass().add("card-title");
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        var lead = new Label();
        lead.setId("clockLead");
        lead.getStyleClass().addAll("pill", "clock-lead");
        lead.setMinWidth(USE_PREF_SIZE);
        lead.textProperty().bind(clock.lead());
        return new HBox(title, spring, lead);
    }

    private Node times() {
        var time = new Label();
        time.setId("clockTime");
        time.getStyleClass().addAll("mono", "clock-time");
        time.setMinWidth(USE_PREF_SIZE);
        time.textProperty().bind(clock.timeOfDay());
        var really = new Label();
        really.setId("clockReal");
        really.getStyleClass().add("muted");
        really.textProperty().bind(
                real.now().map(now -> words.say("server.clock.realTime", words.times().timeOfDay(now))));
        var times = new HBox(time, really);
        times.getStyleClass().add("clock-times");
        return times;
    }

    private Node buttons() {
        var grid = new GridPane();
        grid.getStyleClass().add("clock-buttons");
        for (int column = 0; column < COLUMNS; column++) {
            var quarter = new ColumnConstraints();
            quarter.setPercentWidth(100.0 / COLUMNS);
            grid.getColumnConstraints().add(quarter);
        }
        grid.addRow(0,
                button("clockDayAgo", words.say("server.clock.dayAgo"), clock::goADayBack),
                advance("clockMinute", Duration.ofMinutes(1)),
                advance("clockQuarter", Duration.ofMinutes(15)),
                advance("clockHour", Duration.ofHours(1)));
        grid.add(expiry("clockBeforeExpiry", "server.clock.beforeExpiry", clock::goBeforeExpiry), 0, 1, 2, 1);
        grid.add(expiry("clockExpiry", "server.clock.expiry", clock::goToExpiry), 2, 1, 2, 1);
        grid.add(freeze(), 0, 2, 2, 1);
        var back = button("clockBack", words.say("server.clock.back"), clock::backToReal);
        back.setGraphic(new Icon("fth-rotate-ccw"));
        clock.moved().subscribe(moved -> accent(back, moved));
        grid.add(back, 2, 2, 2, 1);
        return grid;
    }

    private Button freeze() {
        var icon = new Icon("fth-pause");
        var freeze = button("clockFreeze", "", clock::freezeOrGoOn);
        freeze.setGraphic(icon);
        freeze.textProperty().bind(Bindings.when(clock.frozen())
                .then(words.say("server.clock.goOn")).otherwise(words.say("server.clock.freeze")));
        clock.frozen().subscribe(frozen -> icon.show(frozen ? "fth-play" : "fth-pause"));
        return freeze;
    }

    private Button advance(String id, Duration by) {
        return button(id, words.say("server.clock.advance", words.times().shortLength(by)), () -> clock.advance(by));
    }

    /** Without a token that expires, there is no such second to go to. */
    private Button expiry(String id, String key, Runnable go) {
        var button = button(id, words.say(key), go);
        Tip.on(button, words.say("server.clock.expiry.whose"));
        clock.expiry().subscribe(at -> button.setDisable(at.isEmpty()));
        return button;
    }

    private static void accent(Button button, boolean accent) {
        button.getStyleClass().remove("accent");
        if (accent) {
            button.getStyleClass().add("accent");
        }
    }

    private static Button button(String id, String text, Runnable action) {
        var button = new Button(text);
        button.setId(id);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setWrapText(true);
        button.setTextAlignment(TextAlignment.CENTER);
        button.setOnAction(event -> action.run());
        return button;
    }
}
