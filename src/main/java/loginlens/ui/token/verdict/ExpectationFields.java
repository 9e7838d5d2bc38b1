package loginlens.ui.token.verdict;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import loginlens.text.Words;
import loginlens.token.checks.Expectations;
import loginlens.token.keys.SigningAlgorithm;
import loginlens.ui.controls.WordedComboBox;

/** What a person expects of a token before looking at it: its algorithm, its issuer, its audience. */
final class ExpectationFields extends VBox {
    private final WordedComboBox<Optional<SigningAlgorithm>> algorithm;
    private final TextField issuer = new TextField();
    private final TextField audience = new TextField();

    ExpectationFields(Words words, Runnable onChanged) {
        List<Optional<SigningAlgorithm>> all = new ArrayList<>(List.of(Optional.empty()));
        for (var known : SigningAlgorithm.values()) {
            all.add(Optional.of(known));
        }
        algorithm = new WordedComboBox<>(all, Optional.empty(),
                one -> one.map(SigningAlgorithm::name).orElseGet(() -> words.say("token.expect.algorithm.any")));
        algorithm.setId("expectedAlgorithm");
        issuer.setId("expectedIssuer");
        audience.setId("expectedAudience");
        getStyleClass().add("expectations");
        field(words.say("token.expect.algorithm"), algorithm);
        field(words.say("token.expect.issuer"), issuer);
        field(words.say("token.expect.audience"), audience);
        algorithm.valueProperty().addListener((property, was, is) -> onChanged.run());
        issuer.textProperty().addListener((property, was, is) -> onChanged.run());
        audience.textProperty().addListener((property, was, is) -> onChanged.run());
    }

    private void field(String name, Node field) {
        var label = new Label(name);
        label.setLabelFor(field);
        label.setWrapText(true);
        label.getStyleClass().add("field-label");
        var box = new VBox(label, field);
        box.getStyleClass().add("field");
        getChildren().add(box);
    }

    void expectAudience(String wanted) {
        audience.setText(wanted);
    }

    Expectations expected() {
        return new Expectations(party(issuer), party(audience), algorithms());
    }

    private Set<SigningAlgorithm> algorithms() {
        return algorithm.getValue().<Set<SigningAlgorithm>>map(Set::of)
                .orElseGet(() -> EnumSet.allOf(SigningAlgorithm.class));
    }

    private static Optional<Expectations.Party> party(TextField field) {
        return Optional.of(field.getText().strip()).filter(text -> !text.isEmpty())
                .map(Expectations.Party::required);
    }
}
