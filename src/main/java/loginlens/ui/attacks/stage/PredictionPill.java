package loginlens.ui.attacks.stage;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import loginlens.attack.Prediction;
import loginlens.text.Words;
import loginlens.ui.controls.Icon;
import loginlens.ui.controls.Tip;

/** One of the three answers: its key, its words, and how many in the room chose it. */
final class PredictionPill extends HBox {
    private static final PseudoClass RIGHT = PseudoClass.getPseudoClass("right");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final int COLUMNS = 3;

    private final Prediction prediction;
    private final ToggleButton button;
    private final TextField count = new TextField();
    private final ProgressBar bar = new ProgressBar(0);
    private final Label counted = new Label();
    private final Icon check = new Icon("fth-check");

    PredictionPill(Prediction prediction, ToggleGroup group, Words words, Consumer<String> typed) {
        this.prediction = prediction;
        var key = new Label(Integer.toString(prediction.ordinal() + 1));
        key.getStyleClass().add("attack-key");
        button = new ToggleButton(words.say(prediction.title()), key);
        button.setToggleGroup(group);
        button.setMinWidth(USE_PREF_SIZE);
        button.setId("predict-" + prediction.name());
        button.getStyleClass().add("attack-prediction");
        button.selectedProperty().subscribe(chosen -> pseudoClassStateChanged(CHOSEN, chosen));
        count.setPrefColumnCount(COLUMNS);
        count.setId("count-" + prediction.name());
        count.setAccessibleText(words.say("attacks.count"));
        Tip.on(count, words.say("attacks.count"));
        count.textProperty().subscribe(typed);
        getStyleClass().add("attack-pill");
        getChildren().addAll(button, count);
    }

    void choose() {
        button.setSelected(true);
    }

    void clear() {
        count.clear();
    }

    /** Shows what the room said instead of asking it, and whether this is the right answer; or asks again. */
    void reveal(Optional<Prediction> answer, Votes votes) {
        boolean right = answer.filter(prediction::equals).isPresent();
        pseudoClassStateChanged(RIGHT, right);
        button.setMouseTransparent(answer.isPresent());
        button.setFocusTraversable(answer.isEmpty());
        getChildren().setAll(button);
        if (answer.isEmpty()) {
            getChildren().add(count);
            return;
        }
        if (votes.total() > 0) {
            bar.setProgress(votes.share(prediction));
            counted.setText(Integer.toString(votes.of(prediction)));
            getChildren().addAll(bar, counted);
        }
        if (right) {
            getChildren().add(check);
        }
    }
}
