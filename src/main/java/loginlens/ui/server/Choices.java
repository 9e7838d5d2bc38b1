package loginlens.ui.server;

import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import loginlens.ui.controls.Tip;

/** Something that the server does by choice: the options, one of which is always chosen. */
final class Choices extends FlowPane {
    private final ToggleGroup group = new ToggleGroup();

    /**
     * One of the things to choose from.
     *
     * @param text    what stands on it
     * @param meaning the same in a sentence
     */
    record Option(String id, String text, String meaning) {}

    /** Has no options yet. */
    Choices() {
        getStyleClass().add("choices");
        // Choosing the chosen one again keeps it.
        group.selectedToggleProperty().addListener((property, was, is) -> {
            if (is == null) {
                group.selectToggle(was);
            }
        });
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
        getChildren().add(button);
    }
}
