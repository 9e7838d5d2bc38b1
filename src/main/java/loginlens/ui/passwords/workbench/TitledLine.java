package loginlens.ui.passwords.workbench;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A title that wraps where there is little room, and beside it what never does. */
public final class TitledLine extends HBox {
    /** This title, and this beside it. */
    public TitledLine(Label title, Region beside) {
        title.setWrapText(true);
        title.setMinWidth(0);
        title.setMaxWidth(Double.MAX_VALUE);
        title.getStyleClass().add("card-title");
        beside.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(title, Priority.ALWAYS);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("titled-line");
        getChildren().addAll(title, beside);
    }
}
