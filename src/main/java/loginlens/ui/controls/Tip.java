package loginlens.ui.controls;

import javafx.event.EventHandler;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/** A tooltip that is made when the pointer first comes by: each is a window of its own, and few are ever seen. */
public final class Tip {
    private Tip() {}

    /** Explains this control in this sentence. */
    public static void on(Control control, String text) {
        // Screen readers say it without the pointer.
        control.setAccessibleHelp(text);
        control.addEventHandler(MouseEvent.MOUSE_ENTERED, new EventHandler<>() {
            @Override
            public void handle(MouseEvent event) {
                control.removeEventHandler(MouseEvent.MOUSE_ENTERED, this);
                control.setTooltip(new Tooltip(text));
            }
        });
    }
}
