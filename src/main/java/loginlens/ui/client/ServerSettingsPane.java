package loginlens.ui.client;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import loginlens.auth.ServerSettings;
import loginlens.text.Words;
import loginlens.token.keys.SigningAlgorithm;
import loginlens.ui.controls.Disclosure;
import loginlens.ui.controls.IconLine;
import loginlens.ui.controls.PlainArea;
import loginlens.ui.controls.WordedComboBox;

/** For who asks: how the server's next tokens are signed, and what else is in them. */
final class ServerSettingsPane extends VBox {
    private static final int LINES = 4;
    private static final int LONGEST = 10_000;

    private final ServerSettings settings;
    private final Words words;
    private final IconLine problem = new IconLine("fth-alert-circle", "");

    ServerSettingsPane(ServerSettings settings, Words words) {
        this.settings = settings;
        this.words = words;
        getChildren().add(new Disclosure(words.say("client.settings"), "serverSettings", this::more));
    }

    private Node more() {
        var all = List.of(SigningAlgorithm.values());
        var algorithm = new WordedComboBox<>(all, settings.issuing().algorithm(), this::say);
        algorithm.setId("issuingAlgorithm");
        algorithm.valueProperty().addListener((property, was, is) -> settings.setAlgorithm(is));
        var extra = new PlainArea(LINES, LONGEST, () -> problem.text().set(words.say("client.extra.long")));
        extra.setId("extraClaims");
        extra.setPromptText("{\"course\": \"web 1\"}");
        extra.getStyleClass().add("mono");
        // Not at each key: half of what is to be typed is never an object.
        extra.focusedProperty().addListener((property, was, is) -> {
            if (!is) {
                take(extra);
            }
        });
        extra.textProperty().addListener(change -> problem.text().set(""));
        problem.setId("extraClaimsProblem");
        problem.getStyleClass().add("field-error");
        problem.visibleProperty().bind(problem.text().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        var hint = new Label(words.say("client.settings.hint"));
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        var more = new VBox(field("client.algorithm", algorithm), field("client.extra", extra), problem, hint);
        more.getStyleClass().add("server-settings");
        return more;
    }

    private void take(TextArea extra) {
        problem.text().set(settings.setExtraClaims(extra.getText())
                .map(why -> words.say("client.extra.refused", why)).orElse(""));
    }

    private String say(SigningAlgorithm algorithm) {
        return words.say(switch (algorithm.family()) {
            case HMAC -> "client.algorithm.hmac";
            case RSA -> "client.algorithm.rsa";
            case EC -> "client.algorithm.ec";
            case RSA_PSS -> "client.algorithm.pss";
        }, algorithm.name());
    }

    private Node field(String key, Node field) {
        var label = new Label(words.say(key));
        label.setLabelFor(field);
        label.setWrapText(true);
        label.getStyleClass().add("field-label");
        var box = new VBox(label, field);
        box.getStyleClass().add("field");
        return box;
    }
}
