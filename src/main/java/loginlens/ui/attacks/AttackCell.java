package loginlens.ui.attacks;

import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import loginlens.attack.Attack;
import loginlens.text.Words;
import loginlens.ui.attacks.stage.DifficultyDots;
import loginlens.ui.controls.Icon;

/** An attack in the list: its number, its name, whether it is done, and how hard it is. */
final class AttackCell extends ListCell<Attack> {
    private final Supplier<Set<Integer>> done;
    private final Words words;

    AttackCell(Supplier<Set<Integer>> done, Words words) {
        this.done = done;
        this.words = words;
        getStyleClass().add("attack-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Attack attack, boolean empty) {
        super.updateItem(attack, empty);
        setGraphic(empty || attack == null ? null : row(attack));
    }

    /** A cell does not ask its graphic how high it is when its words wrap. */
    @Override
    protected double computePrefHeight(double width) {
        return getGraphic() instanceof HBox row && width > 0
                ? snappedTopInset() + row.prefHeight(width - snappedLeftInset() - snappedRightInset()) + snappedBottomInset()
                : super.computePrefHeight(width);
    }

    private HBox row(Attack attack) {
        var card = attack.card();
        var number = new Label(Integer.toString(getIndex() + 1));
        number.getStyleClass().addAll("mono", "attack-list-number");
        var title = new Label(words.say(card.title()));
        title.getStyleClass().add("attack-list-title");
        title.setWrapText(true);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var row = new HBox(number, title);
        row.getStyleClass().add("attack-list-row");
        boolean isDone = done.get().contains(getIndex());
        if (isDone) {
            var check = new Icon("fth-check");
            check.getStyleClass().add("attack-done");
            row.getChildren().add(check);
        }
        row.getChildren().add(new DifficultyDots(card.difficulty()));
        setAccessibleText(words.say(isDone ? "attacks.row.done" : "attacks.row",
                card.title(), card.difficulty().title()));
        return row;
    }
}
