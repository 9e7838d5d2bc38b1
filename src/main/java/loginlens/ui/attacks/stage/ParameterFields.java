package loginlens.ui.attacks.stage;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import loginlens.attack.Attack;
import loginlens.attack.Parameter;
import loginlens.attack.Values;
import loginlens.text.Words;
import loginlens.ui.controls.Icon;
import loginlens.ui.controls.WordedComboBox;

/** What a person may change about an attack, and the button that forges the token with it. */
final class ParameterFields extends FlowPane {
    private final Map<Parameter, Supplier<String>> fields = new HashMap<>();

    /** For this attack with these values; {@code forge} is given the changed ones. */
    ParameterFields(Attack attack, Values values, Consumer<Values> forge, Words words) {
        getStyleClass().add("attack-parameters");
        for (Parameter parameter : attack.parameters()) {
            getChildren().add(field(parameter, values.of(parameter), () -> forge.accept(chosen()), words));
        }
        var again = new Button(words.say("attacks.forgeAgain"), new Icon("fth-refresh-cw"));
        again.setId("forgeAgain");
        again.setMinWidth(USE_PREF_SIZE);
        again.setOnAction(event -> forge.accept(chosen()));
        getChildren().add(again);
        setVisible(!fields.isEmpty());
        setManaged(isVisible());
    }

    private Node field(Parameter parameter, String value, Runnable forge, Words words) {
        Control field = parameter.choices().isEmpty() ? typed(parameter, value, forge) : chosen(parameter, value);
        field.setId("attack-" + parameter.name());
        var title = new Label(words.say(parameter.title()));
        title.getStyleClass().add("field-label");
        title.setLabelFor(field);
        var both = new VBox(title, field);
        both.getStyleClass().add("field");
        return both;
    }

    private TextField typed(Parameter parameter, String value, Runnable forge) {
        var field = new TextField(value);
        field.setOnAction(event -> forge.run());
        fields.put(parameter, field::getText);
        return field;
    }

    private WordedComboBox<String> chosen(Parameter parameter, String value) {
        var box = new WordedComboBox<>(parameter.choices(), value, choice -> choice);
        fields.put(parameter, box::getValue);
        return box;
    }

    private Values chosen() {
        Values chosen = Values.standard();
        for (var field : fields.entrySet()) {
            chosen = chosen.with(field.getKey(), field.getValue().get());
        }
        return chosen;
    }
}
