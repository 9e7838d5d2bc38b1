package loginlens.ui.shell;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * Keeps every tab in sight, whatever the room: with icon and words if there is room for both, then with words alone,
 * then with the words of the chosen one alone, and with icons alone where not even that fits.
 */
final class TabFit {
    private enum Look {
        BOTH, WORDS, CHOSEN_IN_WORDS, ICONS
    }

    private static final String WORDS_ONLY = "words-only";
    private static final String ICON_ONLY = "icon-only";

    private final TabPane tabs;

    private TabFit(TabPane tabs) {
        this.tabs = tabs;
    }

    /** Keeps these tabs in sight. What changes the size of the text calls {@link #fit}. */
    static TabFit keep(TabPane tabs) {
        var fit = new TabFit(tabs);
        tabs.widthProperty().subscribe(fit::fit);
        tabs.getSelectionModel().selectedItemProperty().subscribe(fit::fit);
        return fit;
    }

    /** Chooses the richest look that there is room for. */
    void fit() {
        if (!(tabs.lookup(".headers-region") instanceof StackPane headers) || tabs.getWidth() <= 0) {
            return;
        }
        for (var look : Look.values()) {
            tabs.getTabs().forEach(tab -> dress(tab, look));
            headers.applyCss();
            if (headers.prefWidth(Region.USE_COMPUTED_SIZE) <= tabs.getWidth()) {
                return;
            }
        }
    }

    private void dress(Tab tab, Look look) {
        boolean iconOnly = look == Look.ICONS || look == Look.CHOSEN_IN_WORDS && !tab.isSelected();
        var style = iconOnly ? List.of(ICON_ONLY) : look == Look.BOTH ? List.<String>of() : List.of(WORDS_ONLY);
        var others = tab.getStyleClass().stream()
                .filter(name -> !name.equals(ICON_ONLY) && !name.equals(WORDS_ONLY));
        var wanted = Stream.concat(others, style.stream()).toList();
        if (!wanted.equals(tab.getStyleClass())) {
            tab.getStyleClass().setAll(wanted);
        }
        // An icon alone says its name to the pointer, as it does to a screen reader at any time.
        tab.setTooltip(iconOnly ? new Tooltip(tab.getText()) : null);
    }
}
