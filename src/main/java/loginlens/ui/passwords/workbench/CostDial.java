package loginlens.ui.passwords.workbench;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import loginlens.account.PasswordHasher;
import loginlens.text.Words;

/** Sets bcrypt's cost, from 4 to 16; the same one in every part of the lens. */
public final class CostDial extends HBox {
    private final Slider slider = new Slider(PasswordHasher.LOWEST_COST, PasswordHasher.HIGHEST_COST, 0);

    /** Turns this cost. */
    public CostDial(IntegerProperty cost, String id, Words words) {
        var name = new Label();
        name.getStyleClass().add("field-label");
        name.setMinWidth(USE_PREF_SIZE);
        name.setLabelFor(slider);
        slider.setId(id);
        slider.setAccessibleText(words.say("passwords.cost.name"));
        slider.setMajorTickUnit(1);
        slider.setMinorTickCount(0);
        slider.setBlockIncrement(1);
        slider.setSnapToTicks(true);
        slider.setValue(cost.get());
        // The slider is between two costs while it is dragged.
        slider.valueProperty().subscribe(value -> cost.set((int) Math.round(value.doubleValue())));
        cost.subscribe(value -> {
            name.setText(words.say("passwords.cost.dial", value));
            if (!slider.isValueChanging()) {
                slider.setValue(value.doubleValue());
            }
        });
        HBox.setHgrow(slider, Priority.ALWAYS);
        getStyleClass().add("cost-dial");
        getChildren().addAll(name, slider);
    }

    /** A cost to begin with. */
    public static IntegerProperty cost(int first) {
        return new SimpleIntegerProperty(first);
    }
}
