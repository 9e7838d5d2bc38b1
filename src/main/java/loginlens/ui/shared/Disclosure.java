package loginlens.ui.shared;

import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;

/** Something that most people need not see: a quiet line that opens it, and closes it again. */
public final class Disclosure extends VBox {
    /** What it opens with: a title, an id, and what is inside. */
    public Disclosure(String title, String id, Node content) {
        var icon = new Icon("fth-chevron-right");
        var toggle = new ToggleButton(title, icon);
        toggle.setId(id);
        toggle.getStyleClass().add("disclosure-title");
        toggle.setWrapText(true);
        toggle.selectedProperty().subscribe(open -> icon.show(open ? "fth-chevron-down" : "fth-chevron-right"));
        content.visibleProperty().bind(toggle.selectedProperty());
        content.managedProperty().bind(toggle.selectedProperty());
        getStyleClass().add("disclosure");
        getChildren().addAll(toggle, content);
    }
}
