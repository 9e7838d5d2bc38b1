package loginlens.ui.look;

import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;

/** The letters that JavaFX keeps for drawing. It lets go of those that were drawn last only when it draws again. */
public final class DrawnText {
    private DrawnText() {}

    /**
     * Forgets the letters that this was drawn with, a password's too. What was shown must be emptied before, and be still
     * visible: a picture of one pixel is taken of it and thrown away, because what is hidden is never drawn again.
     */
    public static void forget(Node emptied) {
        var corner = new SnapshotParameters();
        corner.setViewport(new Rectangle2D(0, 0, 1, 1));
        emptied.snapshot(corner, null);
    }
}
