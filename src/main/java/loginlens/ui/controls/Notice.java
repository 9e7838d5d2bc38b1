package loginlens.ui.controls;

import javafx.css.PseudoClass;

/** A line in a colored box: what just happened, and what to do. Takes no room while there is nothing to say. */
public final class Notice extends IconLine {
    private static final PseudoClass WARNING = PseudoClass.getPseudoClass("warning");

    /** Says nothing yet. */
    public Notice() {
        super("fth-info", "");
        getStyleClass().add("notice");
        visibleProperty().bind(text().isNotEmpty());
        managedProperty().bind(visibleProperty());
    }

    /** Something went as it should. */
    public void tell(String text) {
        show(text, false);
    }

    /** Something did not go as hoped. */
    public void warn(String text) {
        show(text, true);
    }

    /** Nothing to say. */
    public void clear() {
        show("", false);
    }

    private void show(String text, boolean warning) {
        icon().show(warning ? "fth-alert-triangle" : "fth-info");
        pseudoClassStateChanged(WARNING, warning);
        text().set(text);
    }
}
