package loginlens.ui.attacks.stage;

import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import loginlens.text.Words;

/** Java or Express; one of the two is always chosen. */
final class LanguageSwitch extends HBox {
    private final ToggleButton express;

    LanguageSwitch(Words words, Runnable changed) {
        var group = new ToggleGroup();
        var java = new ToggleButton(words.say("attacks.java"));
        express = new ToggleButton(words.say("attacks.express"));
        java.setId("codeJava");
        express.setId("codeExpress");
        java.setSelected(true);
        for (var one : new ToggleButton[] {java, express}) {
            one.setToggleGroup(group);
            one.setMinWidth(USE_PREF_SIZE);
            one.getStyleClass().add("attack-switch");
            one.setOnAction(event -> {
                one.setSelected(true);
                changed.run();
            });
        }
        setMaxWidth(USE_PREF_SIZE);
        getChildren().addAll(java, express);
    }

    boolean isExpress() {
        return express.isSelected();
    }
}
