package loginlens.ui.attacks.switchboard;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import loginlens.token.checks.CheckKind;
import loginlens.ui.controls.Tip;

/** The head of a column: a check by its name, and under it the switch. */
final class CheckSwitch extends ToggleButton {
    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    /** Read from below. */
    private static final double UPRIGHT = -90;

    private final StackPane track;

    /**
     * A switch.
     *
     * @param need what there is to say of this check beyond its cells
     * @param turn told when a person turns it
     */
    CheckSwitch(CheckKind check, String name, String need, Runnable turn) {
        super(name);
        var knob = new Region();
        knob.getStyleClass().add("board-knob");
        track = new StackPane(knob);
        track.getStyleClass().add("board-track");
        setGraphic(track);
        setContentDisplay(ContentDisplay.BOTTOM);
        setAlignment(Pos.CENTER);
        setWrapText(true);
        setId("check-" + check.name());
        setAccessibleHelp(need);
        getStyleClass().setAll("board-switch");
        Tip.on(this, need);
        setOnAction(event -> turn.run());
    }

    /** Beside the name, for one that stands on its side, or under it. */
    void side(boolean onItsSide) {
        setContentDisplay(onItsSide ? ContentDisplay.LEFT : ContentDisplay.BOTTOM);
        setRotate(onItsSide ? UPRIGHT : 0);
    }

    void show(boolean on) {
        setSelected(on);
        track.pseudoClassStateChanged(ON, on);
        pseudoClassStateChanged(ON, on);
        StackPane.setAlignment(track.getChildren().getFirst(), on ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
    }
}
