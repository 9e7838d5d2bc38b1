package loginlens.ui.attacks.stage;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import loginlens.attack.Fact;
import loginlens.attack.Move;
import loginlens.attack.Values;
import loginlens.text.Words;

/** How the token was forged, step by step; what there is to look at; and what may be changed about it. */
final class ForgeCard extends VBox {
    private static final double STACK_BELOW = 50;
    /** The other side has a key to show, 64 letters a line. */
    private static final double STEPS_SHARE = 0.42;
    /** So much of a fact is shown: a key id can have a million characters. */
    private static final int SHOWN = 700;

    private final Words words;

    ForgeCard(Words words) {
        this.words = words;
        getStyleClass().add("attack-forge");
    }

    /** Shows this attack; the fields forge it anew with other values. */
    void show(Staged staged, Consumer<Values> forge) {
        var fields = new ParameterFields(staged.attack(), staged.values(), forge, words);
        var steps = steps(staged.forgery().moves());
        steps.getChildren().add(fields);
        if (staged.forgery().facts().isEmpty()) {
            getChildren().setAll(steps);
        } else {
            getChildren().setAll(new SideBySide(steps, facts(staged.forgery().facts()), STACK_BELOW,
                    STEPS_SHARE));
        }
    }

    private VBox steps(List<Move> moves) {
        var title = new Label(words.say("attacks.steps"));
        title.getStyleClass().add("card-title");
        var steps = new VBox(title);
        steps.setId("forgeSteps");
        steps.getStyleClass().addAll("card", "attack-steps");
        int number = 1;
        for (Move move : moves) {
            var at = new Label(Integer.toString(number++));
            at.getStyleClass().add("attack-number");
            at.setMinWidth(USE_PREF_SIZE);
            var said = new Label(words.say(move.said()));
            said.setWrapText(true);
            HBox.setHgrow(said, Priority.ALWAYS);
            var row = new HBox(at, said);
            row.getStyleClass().add("attack-step");
            steps.getChildren().add(row);
        }
        return steps;
    }

    private VBox facts(List<Fact> facts) {
        var all = new VBox();
        all.getStyleClass().addAll("card", "attack-steps");
        for (Fact fact : facts) {
            var title = new Label(words.say(fact.label()));
            title.getStyleClass().add("card-title");
            title.setWrapText(true);
            var text = fact.value().stripTrailing();
            var value = new Label(text.length() > SHOWN ? text.substring(0, SHOWN) + " …" : text);
            value.getStyleClass().addAll("mono", "attack-value");
            value.setWrapText(true);
            all.getChildren().addAll(title, value);
        }
        return all;
    }
}
