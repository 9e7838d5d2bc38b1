package loginlens.ui.flow;

import java.util.List;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;

/** Buttons that keep to their icons where there is little room, so that the picture gets it. */
final class CompactButtons {
    private CompactButtons() {}

    /** Shows the words of these only while the bar is at least this many times as wide as its letters are high. */
    static void bind(Region bar, double roomyEm, List<? extends Labeled> buttons) {
        var first = buttons.getFirst();
        Runnable look = () -> {
            boolean roomy = bar.getWidth() >= roomyEm * first.getFont().getSize();
            buttons.forEach(button -> button.setContentDisplay(roomy ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY));
        };
        bar.widthProperty().subscribe(look);
        first.fontProperty().subscribe(look);
    }
}
