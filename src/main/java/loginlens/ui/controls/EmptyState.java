package loginlens.ui.controls;

import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/** What a pane shows while it has nothing: what belongs here, and what to do first. */
public final class EmptyState extends VBox {
    /** With this icon, in Ikonli's notation, and these two sentences. */
    public EmptyState(String icon, String title, String hint) {
        var head = new Label(title, new Icon(icon));
        head.getStyleClass().add("empty-title");
        var text = new Label(hint);
        text.getStyleClass().add("muted");
        for (var label : new Label[] {head, text}) {
            label.setWrapText(true);
            label.setTextAlignment(TextAlignment.CENTER);
            label.setMinHeight(USE_PREF_SIZE);
        }
        head.setContentDisplay(ContentDisplay.TOP);
        getStyleClass().add("empty-state");
        setAlignment(Pos.CENTER);
        getChildren().addAll(head, text);
    }
}
