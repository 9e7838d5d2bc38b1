package loginlens.ui.token.claims;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import loginlens.text.Words;

/** The choice between a part's table of claims and its JSON. Choosing the JSON once more leads back to the table. */
final class ViewSwitch extends HBox {
    private final ToggleButton table;
    private final ToggleButton json;

    /**
     * Shows the table first.
     *
     * @param name     begins the ids
     * @param title    what the part is called
     * @param onChosen is told when a person has chosen
     */
    ViewSwitch(String name, String title, Runnable onChosen, Words words) {
        table = new ToggleButton(words.say("token.table"));
        table.setAccessibleText(words.say("token.table.name", title));
        table.setId(name + "AsTable");
        json = new ToggleButton(words.say("token.json"));
        json.setAccessibleText(words.say("token.json.name", title));
        json.setId(name + "AsJson");
        json.selectedProperty().subscribe(is -> table.setSelected(!is));
        table.setOnAction(event -> {
            table.setSelected(true);
            json.setSelected(false);
            onChosen.run();
        });
        json.setOnAction(event -> onChosen.run());
        for (var one : new ToggleButton[] {table, json}) {
            one.getStyleClass().add("choice");
            one.setMinWidth(USE_PREF_SIZE);
        }
        table.getStyleClass().add("switch-first");
        json.getStyleClass().add("switch-last");
        getStyleClass().add("view-switch");
        getChildren().addAll(table, json);
    }

    /** Whether the JSON is shown. */
    ObservableValue<Boolean> isJson() {
        return json.selectedProperty();
    }

    void focus() {
        (json.isSelected() ? json : table).requestFocus();
    }
}
