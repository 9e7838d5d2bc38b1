package loginlens.ui.attacks.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import loginlens.attack.Prediction;
import loginlens.text.Words;

/** Who lets the token in? Three answers, with what the room said; at the reveal the right one is marked. */
final class PredictionRow extends FlowPane {
    private static final PseudoClass ASKING = PseudoClass.getPseudoClass("asking");

    private final Words words;
    private final Votes votes = new Votes();
    private final ToggleGroup group = new ToggleGroup();
    private final List<PredictionPill> pills = new ArrayList<>();
    private final Label total = new Label();

    PredictionRow(Words words) {
        this.words = words;
        getStyleClass().add("attack-predictions");
        var question = new Label(words.say("attacks.who"));
        question.getStyleClass().add("card-title");
        getChildren().add(question);
        for (Prediction prediction : Prediction.values()) {
            var pill = new PredictionPill(prediction, group, words, typed -> {
                votes.count(prediction, typed);
                showTotal();
            });
            pills.add(pill);
            getChildren().add(pill);
        }
        total.getStyleClass().add("muted");
        total.setId("answers");
        getChildren().add(total);
        showTotal();
    }

    /** Another attack: nobody has said anything yet. */
    void clear() {
        group.selectToggle(null);
        votes.clear();
        pills.forEach(PredictionPill::clear);
        showTotal();
    }

    /** Chooses this answer, as by its key. */
    void choose(Prediction prediction) {
        pills.get(prediction.ordinal()).choose();
    }

    /** Marks the right answer and shows what the room said; without it, asks again. */
    void reveal(Optional<Prediction> answer) {
        pseudoClassStateChanged(ASKING, answer.isEmpty());
        pills.forEach(pill -> pill.reveal(answer, votes));
    }

    private void showTotal() {
        total.setText(votes.total() == 0 ? "" : words.say("attacks.answers", votes.total()));
        total.setManaged(votes.total() > 0);
    }
}
