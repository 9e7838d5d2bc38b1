package loginlens.ui.controls;

import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A sentence that wraps, with an icon beside its first line. */
public class IconLine extends HBox {
    private final Icon icon;
    private final Label label;

    /** This sentence beside this icon, in Ikonli's notation. */
    public IconLine(String icon, String text) {
        this.icon = new Icon(icon);
        label = new Label(text);
        label.setWrapText(true);
        label.setMinWidth(0);
        HBox.setHgrow(label, Priority.ALWAYS);
        getStyleClass().add("icon-line");
        getChildren().addAll(this.icon, label);
    }

    /** The icon, to be changed. */
    protected final Icon icon() {
        return icon;
    }

    /** The sentence. */
    public final StringProperty text() {
        return label.textProperty();
    }

    /** What a screen reader says in place of the sentence alone. */
    public final void speak(String spoken) {
        label.setAccessibleText(spoken);
    }
}
