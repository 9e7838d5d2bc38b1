package loginlens.ui.attacks.stage;

import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import loginlens.text.Words;
import loginlens.ui.controls.Icon;

/** The moves of an attack: those behind are ticked, and each can be gone to. */
final class MovesBar extends FlowPane {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass BEHIND = PseudoClass.getPseudoClass("behind");

    private final Words words;
    private final Consumer<StageMove> go;

    MovesBar(Words words, Consumer<StageMove> go) {
        this.words = words;
        this.go = go;
        getStyleClass().add("attack-moves");
    }

    /** Shows these moves, of which one is the current one. */
    void show(List<StageMove> moves, StageMove current) {
        getChildren().clear();
        for (StageMove move : moves) {
            boolean behind = move.compareTo(current) < 0;
            var number = new Label(behind ? "" : Integer.toString(moves.indexOf(move) + 1));
            number.setGraphic(behind ? new Icon("fth-check") : null);
            number.getStyleClass().add("attack-move-number");
            var button = new Button(words.say(move.titleKey()), number);
            button.setId("move-" + move.name());
            button.getStyleClass().add("attack-move");
            button.setFocusTraversable(false);
            button.setMinWidth(USE_PREF_SIZE);
            button.pseudoClassStateChanged(CURRENT, move == current);
            button.pseudoClassStateChanged(BEHIND, behind);
            button.setOnAction(event -> go.accept(move));
            getChildren().add(button);
        }
    }
}
