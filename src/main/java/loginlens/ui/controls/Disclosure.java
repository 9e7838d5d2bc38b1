package loginlens.ui.controls;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;

/** Something that most people need not see: a quiet line that opens it, and closes it again. */
public final class Disclosure extends VBox {
    /** What it opens with: a title, an id, and what is inside, which is asked for when it is first opened. */
    public Disclosure(String title, String id, Supplier<? extends Node> content) {
        var icon = new Icon("fth-chevron-right");
        var toggle = new ToggleButton(title, icon);
        toggle.setId(id);
        toggle.getStyleClass().add("disclosure-title");
        toggle.setWrapText(true);
        var inside = new Lazy<>(() -> laid(content.get(), toggle));
        toggle.selectedProperty().subscribe(open -> {
            icon.show(open ? "fth-chevron-down" : "fth-chevron-right");
            if (open) {
                inside.get();
            }
        });
        getStyleClass().add("disclosure");
        getChildren().add(toggle);
    }

    private Node laid(Node content, ToggleButton toggle) {
        content.visibleProperty().bind(toggle.selectedProperty());
        content.managedProperty().bind(toggle.selectedProperty());
        getChildren().add(content);
        return content;
    }
}
