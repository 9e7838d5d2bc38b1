package loginlens.ui.look;

import javafx.scene.text.Text;

/** The size of the text where this stands among the children, by which a pane measures its room. It is not seen. */
public final class Em extends Text {
    /** Runs {@code changed} whenever the text gets another size. */
    public Em(Runnable changed) {
        super("");
        setManaged(false);
        setVisible(false);
        fontProperty().addListener(change -> changed.run());
    }

    /** 1 em in pixels. */
    public double pixels() {
        return getFont().getSize();
    }
}
