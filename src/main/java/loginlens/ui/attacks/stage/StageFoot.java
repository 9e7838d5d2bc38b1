package loginlens.ui.attacks.stage;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import loginlens.text.Words;
import loginlens.ui.controls.CopyButton;
import loginlens.ui.controls.Icon;
import loginlens.ui.controls.IconLine;
import loginlens.ui.controls.OppositeEnds;
import loginlens.ui.controls.Tip;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The fix, and the buttons below everything: what to do with the token, and the way back and on. */
final class StageFoot extends VBox {
    private final Words words;
    private final IconLine fix = new IconLine("fth-shield", "");
    private final Button open;
    private final Button curl;
    private final Button startOver;
    private final Button back;
    private final Button next;
    private final OppositeEnds acts;

    /**
     * What the buttons do.
     *
     * @param open the forged token in the Token lens
     * @param curl the line that is copied
     */
    record Acts(Runnable open, Supplier<String> curl, Runnable startOver, Runnable back, Runnable next) {}

    StageFoot(Acts acts, Words words) {
        this.words = words;
        fix.getStyleClass().addAll("notice", "attack-fix");
        fix.setId("attackFix");
        open = button("attacks.open", "fth-external-link", "openInToken", acts.open());
        curl = new CopyButton(words, "attacks.curl", acts.curl());
        curl.setId("attackCurl");
        startOver = button("attacks.startOver", "fth-rotate-ccw", "attackStartOver", acts.startOver());
        back = button("attacks.back", "fth-arrow-left", "attackBack", acts.back());
        next = button("attacks.next.target", "fth-arrow-right", "attackNext", acts.next());
        next.getStyleClass().add("accent");
        next.setContentDisplay(ContentDisplay.RIGHT);
        // The scrolling part above gives way, not the words of the fix.
        setMinHeight(USE_PREF_SIZE);
        getStyleClass().add("attack-foot");
        for (var button : List.of(open, curl, startOver, back)) {
            button.setAccessibleText(button.getText());
            Tip.on(button, button.getText());
        }
        var ways = new HBox(back, next);
        ways.getStyleClass().add("attack-ways");
        var uses = new FlowPane(open, curl, startOver);
        uses.getStyleClass().add("buttons");
        this.acts = new OppositeEnds(uses, ways);
        tight(false);
    }

    /** The fix, which stands above the buttons or, in little room, in the part that scrolls. */
    Node fix() {
        return fix;
    }

    /** In little room the buttons have no words but the one that leads on, and the fix is shown elsewhere. */
    void tight(boolean tight) {
        for (var button : List.of(open, curl, startOver, back)) {
            button.setContentDisplay(tight ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        }
        getChildren().setAll(tight ? List.of(acts) : List.of(fix, acts));
    }

    private Button button(String key, String icon, String id, Runnable act) {
        var button = new Button(words.say(key), new Icon(icon));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> act.run());
        return button;
    }

    /** Shows what can be done at this place; the fix at the reveal. */
    void show(Course course, boolean forged, Optional<String> fixed) {
        fix.text().set(fixed.map(said -> words.say("attacks.fix", said)).orElse(""));
        fix.setVisible(fixed.isPresent());
        fix.setManaged(fixed.isPresent());
        boolean token = forged && course.move() != StageMove.TARGET;
        open.setVisible(token);
        curl.setVisible(token);
        open.setManaged(token);
        curl.setManaged(token);
        back.setDisable(course.isAtStart());
        next.setDisable(course.isAtEnd());
        next.setText(words.say(switch (course.move()) {
            case TARGET -> "attacks.next.target";
            case FORGE -> course.moves().contains(StageMove.PREDICT) ? "attacks.next.forge" : "attacks.next.predict";
            case PREDICT -> "attacks.next.predict";
            case REVEAL -> "attacks.next.reveal";
        }));
    }

    /** Takes the keyboard, for the next move. */
    void takeKeyboard() {
        next.requestFocus();
    }
}
