package loginlens.ui.server;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Some settings under a title, each beside its name. */
class Settings extends VBox {
    private final GridPane rows = new GridPane();

    /** Has none yet. */
    Settings(String title) {
        var label = new Label(title);
        label.getStyleClass().add("card-title");
        var names = new ColumnConstraints();
        names.setMinWidth(USE_PREF_SIZE);
        var values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        values.setMinWidth(0);
        rows.getColumnConstraints().addAll(names, values);
        rows.getStyleClass().add("server-settings");
        getStyleClass().add("server-section");
        getChildren().addAll(label, rows);
    }

    /** Adds one below the others. */
    final void add(String name, Node setting) {
        var label = new Label(name);
        label.setLabelFor(setting);
        rows.addRow(rows.getRowCount(), label, setting);
    }
}
