package loginlens.ui.attacks.switchboard;

import javafx.scene.layout.StackPane;
import loginlens.attack.switchboard.Cell;
import loginlens.ui.controls.Icon;

/** What a check does about an attack, told by its shape first: a full mark, a plain mark, a dashed ring, or nothing. */
final class CellMark extends StackPane {
    private final Icon icon = new Icon("fth-check");

    CellMark(Cell cell) {
        getStyleClass().add("board-mark");
        getChildren().add(icon);
        show(cell);
    }

    void show(Cell cell) {
        getStyleClass().removeAll("stops", "stops-alone", "would-stop");
        switch (cell) {
            case NOTHING -> { }
            case STOPS -> getStyleClass().add("stops");
            case STOPS_ALONE -> getStyleClass().add("stops-alone");
            case WOULD_STOP -> getStyleClass().add("would-stop");
        }
        icon.setVisible(cell == Cell.STOPS || cell == Cell.STOPS_ALONE);
        setVisible(cell != Cell.NOTHING);
    }
}
