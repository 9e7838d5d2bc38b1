package loginlens.ui.controls;

import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;

/** An icon as a letter of the icon font: sized by the style sheet in em, it grows with the text. */
public final class Icon extends Text {
    /** The icon of this name, in Ikonli's notation ({@code fth-key}). */
    public Icon(String name) {
        getStyleClass().add("icon");
        show(name);
    }

    /** Becomes the icon of this name. */
    public void show(String name) {
        setText(Character.toString(Feather.findByDescription(name).getCode()));
    }
}
