package loginlens.ui.attacks.switchboard;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import loginlens.attack.switchboard.Cell;
import loginlens.attack.switchboard.Row;
import loginlens.text.Words;
import loginlens.token.checks.CheckKind;
import loginlens.ui.controls.Icon;

/** An attack on the switchboard: its name, a mark for each check, and whether the forged token gets in. */
final class BoardRow {
    private static final PseudoClass IN = PseudoClass.getPseudoClass("in");

    private final Row row;
    private final Words words;
    private final Region ground = new Region();
    private final Label name = new Label();
    private final Map<CheckKind, CellMark> marks = new EnumMap<>(CheckKind.class);
    private final Icon lock = new Icon("fth-lock");
    private final Label outcome = new Label("", lock);

    /** @param tight whether there is no room for words at its end */
    BoardRow(int number, Row row, boolean tight, Words words) {
        this.row = row;
        this.words = words;
        ground.getStyleClass().add("board-ground");
        var at = new Label(Integer.toString(number));
        at.getStyleClass().addAll("mono", "board-number");
        name.setGraphic(at);
        name.setText(words.say(row.attack().card().title()));
        name.setWrapText(tight);
        outcome.setContentDisplay(tight ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        name.getStyleClass().add("board-name");
        outcome.getStyleClass().add("board-outcome");
        outcome.setId("outcome-" + row.attack().card().id());
        for (var check : CheckKind.values()) {
            var mark = new CellMark(Cell.NOTHING);
            mark.setAccessibleRole(AccessibleRole.TEXT);
            marks.put(check, mark);
        }
    }

    Region ground() {
        return ground;
    }

    Label name() {
        return name;
    }

    Map<CheckKind, CellMark> marks() {
        return marks;
    }

    Label outcome() {
        return outcome;
    }

    void show(Set<CheckKind> on) {
        marks.forEach((check, mark) -> {
            var cell = row.cell(check, on);
            mark.show(cell);
            mark.setAccessibleText(words.say(cell.said()));
        });
        boolean in = row.getsIn(on);
        ground.pseudoClassStateChanged(IN, in);
        outcome.pseudoClassStateChanged(IN, in);
        lock.show(in ? "fth-unlock" : "fth-lock");
        outcome.setText(words.say(in ? "attacks.grid.in" : "attacks.grid.out"));
        outcome.setAccessibleText(outcome.getText());
    }
}
