package loginlens.ui.client;

import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import loginlens.ui.controls.Tip;

/** Something that the server does by choice: a label, and the options, one of which is always chosen. */
final class ChoiceRow extends VBox {
    private final FlowPane choices = new FlowPane();
    private final ToggleGroup group = new ToggleGroup();

    /**
     * One of the things to choose from.
     *
     * @param text    what stands on it
     * @param meaning the same in a sentence
     */
    record Option(String id, String text, String meaning) {}

    /** Has no options yet. */
    ChoiceRow(String title) {
        var label = new Label(title);
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        choices.getStyleClass().add("choices");
        // Choosing the chosen one again keeps it.
        group.selectedToggleProperty().addListener((property, was, is) -> {
            if (is == null) {
                group.selectToggle(was);
            }
        });
        getStyleClass().add("choice-row");
        getChildren().addAll(label, choices);
    }

    /** Adds an option; whenever it is chosen, {@code choose} is run. */
    void add(Option option, boolean chosen, Runnable choose) {
        var button = new ToggleButton(option.text());
        button.setId(option.id());
        button.setAccessibleText(option.meaning());
        Tip.on(button, option.meaning());
        button.setToggleGroup(group);
        button.getStyleClass().add("choice");
        button.setSelected(chosen);
        button.setFocusTraversable(chosen);
        button.selectedProperty().addListener((property, was, is) -> {
            button.setFocusTraversable(is);
            if (is) {
                choose.run();
            }
        });
        choices.getChildren().add(button);
    }
}
