package loginlens.ui.attacks.stage;

import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import loginlens.text.Words;
import loginlens.ui.controls.Icon;

/**
 * The moves of an attack in one row, with a line from each to the next: those behind are ticked, and each can be gone
 * to. Where there is little room, the current one alone has its name beside it.
 */
final class MovesBar extends HBox {
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
    void show(List<StageMove> moves, StageMove current, boolean tight) {
        getChildren().clear();
        for (StageMove move : moves) {
            if (!getChildren().isEmpty()) {
                var line = new Region();
                line.getStyleClass().add("attack-move-line");
                getChildren().add(line);
            }
            getChildren().add(button(move, moves.indexOf(move) + 1, current, tight));
        }
    }

    private Button button(StageMove move, int at, StageMove current, boolean tight) {
        boolean behind = move.compareTo(current) < 0;
        var number = new Label(behind ? "" : Integer.toString(at));
        number.setGraphic(behind ? new Icon("fth-check") : null);
        number.getStyleClass().add("attack-move-number");
        var button = new Button(words.say(move.titleKey()), number);
        button.setId("move-" + move.name());
        button.setAccessibleText(button.getText());
        button.getStyleClass().add("attack-move");
        button.setFocusTraversable(false);
        button.setMinWidth(USE_PREF_SIZE);
        button.setContentDisplay(tight && move != current ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        button.pseudoClassStateChanged(CURRENT, move == current);
        button.pseudoClassStateChanged(BEHIND, behind);
        button.setOnAction(event -> go.accept(move));
        return button;
    }
}
