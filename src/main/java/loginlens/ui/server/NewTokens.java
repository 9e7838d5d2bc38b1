package loginlens.ui.server;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.StackPane;
import loginlens.auth.ServerSettings;
import loginlens.text.Words;
import loginlens.token.keys.SigningAlgorithm;
import loginlens.ui.controls.IconLine;
import loginlens.ui.controls.PlainArea;
import loginlens.ui.controls.WordedComboBox;

/** How the server's next tokens are issued: how long they live, how they are signed, and what else is in them. */
final class NewTokens extends Settings {
    private static final int LINES = 2;
    private static final int LONGEST = 10_000;

    private final ServerSettings settings;
    private final Words words;
    private final IconLine problem = new IconLine("fth-alert-circle", "");

    NewTokens(ServerSettings settings, Words words) {
        super(words.say("server.tokens"));
        this.settings = settings;
        this.words = words;
        add(words.say("server.lifetime"), lifetime());
        add(words.say("server.algorithm"), algorithm());
        add(words.say("server.extra"), extra());
        problem.setId("extraClaimsProblem");
        problem.getStyleClass().add("field-error");
        problem.visibleProperty().bind(problem.text().isNotEmpty());
        var hint = new Label(words.say("server.tokens.hint"));
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        hint.visibleProperty().bind(problem.visibleProperty().not());
        // In one another's place, so that nothing below moves.
        var said = new StackPane(hint, problem);
        said.getStyleClass().add("server-said");
        getChildren().add(said);
    }

    private Node lifetime() {
        var choices = new Choices();
        for (var lifetime : ServerSettings.LIFETIMES) {
            var option = new Choices.Option(
                    "lifetime-" + lifetime.toSeconds(),
                    words.times().shortLength(lifetime),
                    words.say("server.lifetime.choice", lifetime));
            choices.add(option, lifetime.equals(settings.tokenLifetime()), () -> settings.setTokenLifetime(lifetime));
        }
        return choices;
    }

    private Node algorithm() {
        var all = List.of(SigningAlgorithm.values());
        var algorithm = new WordedComboBox<>(all, settings.issuing().algorithm(), this::say);
        algorithm.setId("issuingAlgorithm");
        algorithm.valueProperty().addListener((property, was, is) -> settings.setAlgorithm(is));
        return algorithm;
    }

    private Node extra() {
        var extra = new PlainArea(LINES, LONGEST, () -> problem.text().set(words.say("server.extra.long")));
        extra.setId("extraClaims");
        extra.setPromptText("{\"course\": \"web 1\"}");
        extra.getStyleClass().add("mono");
        extra.setText(settings.issuing().extraClaimsJson());
        // Not at each key: half of what is to be typed is never an object.
        extra.focusedProperty().addListener((property, was, is) -> {
            if (!is) {
                take(extra);
            }
        });
        extra.textProperty().addListener(change -> problem.text().set(""));
        return extra;
    }

    private void take(TextArea extra) {
        problem.text().set(settings.setExtraClaims(extra.getText())
                .map(why -> words.say("server.extra.refused", why)).orElse(""));
    }

    private String say(SigningAlgorithm algorithm) {
        return words.say(switch (algorithm.family()) {
            case HMAC -> "server.algorithm.hmac";
            case RSA -> "server.algorithm.rsa";
            case EC -> "server.algorithm.ec";
            case RSA_PSS -> "server.algorithm.pss";
            case EDDSA -> "server.algorithm.ed";
        }, algorithm.name());
    }
}
