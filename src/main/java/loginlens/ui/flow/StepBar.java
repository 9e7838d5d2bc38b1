package loginlens.ui.flow;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Control;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import javafx.util.StringConverter;
import loginlens.text.Words;
import loginlens.ui.controls.Icon;
import loginlens.ui.controls.Tip;

/** What can be done by mouse: back, next, play at a pace, ask before each step; keep what is shown, go to what failed. */
final class StepBar extends FlowPane {
    private static final Duration[] PACES = {
        Duration.seconds(1), Duration.seconds(2), Duration.seconds(4), Duration.seconds(8)};

    private static final int PACE = 3;
    private static final double ROOMY_EM = 36;
    private static final double LEAST_FOR_WORD_EM = 24;

    private final Words words;
    private final Button failure;
    private final FlowPane tools = new FlowPane();
    private List<Node> all = List.of();
    private List<Node> seldom = List.of();

    StepBar(Stepper stepper, Player player, Words words) {
        this.words = words;
        failure = new Button(words.say("flow.failure"), new Icon("fth-alert-circle"));
        getStyleClass().add("flow-bar-controls");
        var back = new Button(words.say("flow.back"), new Icon("fth-chevron-left"));
        back.setOnAction(event -> {
            player.stop();
            stepper.back();
        });
        var next = new Button(words.say("flow.next"), new Icon("fth-chevron-right"));
        next.getStyleClass().add("accent");
        next.setOnAction(event -> {
            player.stop();
            stepper.next();
        });
        var playIcon = new Icon("fth-play");
        var play = new Button("", playIcon);
        play.setOnAction(event -> player.toggle());
        player.playing().subscribe(playing -> {
            playIcon.show(playing ? "fth-pause" : "fth-play");
            play.setText(words.say(playing ? "flow.pause" : "flow.play"));
        });
        failure.getStyleClass().add("flow-failure");
        failure.setOnAction(event -> {
            player.stop();
            stepper.toFailure();
        });
        failure.managedProperty().bind(failure.visibleProperty());
        var ask = new ToggleButton(words.say("flow.ask"), new Icon("fth-help-circle"));
        ask.selectedProperty().addListener((property, was, is) -> stepper.setAsks(is));
        getChildren().addAll(
                dress(back, "flowBack", "flow.back"),
                dress(next, "flowNext", "flow.next"),
                dress(play, "flowPlay", "flow.play"),
                dress(pace(player), "flowPace", "flow.pace"),
                dress(ask, "flowAsk", "flow.ask"));
        tools.getStyleClass().add("flow-bar-controls");
        CompactButtons.bind(this, ROOMY_EM, List.of(back, next, ask));
        play.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        CompactButtons.bind(this, LEAST_FOR_WORD_EM, List.of(failure));
    }

    /** Adds the ways to keep what is shown, and after them the way to what failed: nothing moves when that comes. */
    void offer(List<MenuItem> ways) {
        var menu = new MenuButton("", new Icon("fth-download"), ways.toArray(MenuItem[]::new));
        getChildren().addAll(dress(menu, "flowKeep", "flow.keep"), dress(failure, "flowFailure", "flow.failure"));
        all = List.copyOf(getChildren());
        seldom = List.of(all.get(PACE), menu);
    }

    /** Where those stand that are seldom needed, while there is little room. */
    Region tools() {
        return tools;
    }

    /** Has only what goes from step to step in the bar, or everything again. */
    void cramp(boolean cramped) {
        if (cramped == tools.getChildren().isEmpty()) {
            getChildren().setAll(all.stream().filter(control -> !cramped || !seldom.contains(control)).toList());
            tools.getChildren().setAll(cramped ? seldom : List.of());
        }
    }

    /** Offers to go to what failed, or no longer. */
    void offerFailure(boolean offered) {
        failure.setVisible(offered);
    }

    private ChoiceBox<Duration> pace(Player player) {
        var paces = new ChoiceBox<Duration>();
        paces.getItems().setAll(PACES);
        paces.setValue(PACES[1]);
        paces.setConverter(new StringConverter<>() {
            @Override
            public String toString(Duration pace) {
                return pace == null ? "" : words.say("time.short.seconds", (int) pace.toSeconds());
            }

            @Override
            public Duration fromString(String text) {
                throw new UnsupportedOperationException("nobody types a pace");
            }
        });
        paces.valueProperty().subscribe(player::setPace);
        return paces;
    }

    private <C extends Control> C dress(C control, String id, String key) {
        control.setId(id);
        control.setMinWidth(USE_PREF_SIZE);
        control.setAccessibleText(words.say(key + ".name"));
        Tip.on(control, words.say(key + ".tip"));
        return control;
    }
}
