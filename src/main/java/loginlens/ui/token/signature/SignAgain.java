package loginlens.ui.token.signature;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import loginlens.text.Message;
import loginlens.text.Words;
import loginlens.token.issuing.SecondSigner;
import loginlens.token.keys.PublicKeyText;
import loginlens.token.keys.SigningAlgorithm;
import loginlens.token.reading.ReadToken;
import loginlens.ui.session.Background;
import loginlens.ui.session.LatestTask;

/** A menu that signs the token once more, and the field for the secret that one of its items asks for. */
final class SignAgain {
    /** One for each kind of key pair. */
    private static final List<SigningAlgorithm> PAIRS =
            List.of(SigningAlgorithm.RS256, SigningAlgorithm.ES256, SigningAlgorithm.EdDSA);

    private final MenuButton menu = new MenuButton();
    private final VBox form = new VBox();
    private final TextField secret = new TextField();
    private final LatestTask signing;
    private final Supplier<Optional<ReadToken>> token;
    private final Consumer<SignedHere> onSigned;
    private final Runnable onFault;
    private final Words words;

    /**
     * Signs nothing yet.
     *
     * @param own      signs with the server's own secret
     * @param token    the token that is shown
     * @param onSigned is given what came of it
     */
    SignAgain(Background background, Supplier<SecondSigner> own, Supplier<Optional<ReadToken>> token,
              Consumer<SignedHere> onSigned, Runnable onFault, Words words) {
        this.signing = new LatestTask(background);
        this.token = token;
        this.onSigned = onSigned;
        this.onFault = onFault;
        this.words = words;
        menu.setText(words.say("token.sign"));
        menu.setId("signAgain");
        menu.setMinWidth(MenuButton.USE_PREF_SIZE);
        menu.getItems().add(item("signWithSecret", words.say("token.sign.secret"), this::ask));
        PAIRS.forEach(one -> menu.getItems().add(item("signWith" + one, words.say("token.sign.pair", one.name()),
                () -> sign(shown -> SecondSigner.withNewKey(one, new SecureRandom()), "token.signed.pair"))));
        menu.getItems().add(item("signWithOwn", words.say("token.sign.own"),
                () -> sign(shown -> own.get(), "token.signed.own")));
        layForm();
    }

    MenuButton menu() {
        return menu;
    }

    /** The field for a secret; takes no room before it is asked for. */
    VBox form() {
        return form;
    }

    /** Nothing that was asked for is wanted any more. */
    void forget() {
        signing.forget();
        form.setVisible(false);
    }

    private void layForm() {
        var label = new Label(words.say("token.sign.field"));
        label.setLabelFor(secret);
        secret.setId("signSecret");
        secret.getStyleClass().add("mono");
        secret.setOnAction(event -> signWithTyped());
        var button = new Button(words.say("token.sign.now"));
        button.setId("signNow");
        button.disableProperty().bind(secret.textProperty().isEmpty());
        button.setOnAction(event -> signWithTyped());
        var line = new FlowPane(secret, button);
        line.getStyleClass().add("actions");
        form.getStyleClass().add("signature-body");
        form.managedProperty().bind(form.visibleProperty());
        form.setVisible(false);
        form.getChildren().addAll(label, line);
    }

    private void ask() {
        form.setVisible(true);
        secret.requestFocus();
    }

    private void signWithTyped() {
        var typed = secret.getText().getBytes(UTF_8);
        if (typed.length > 0) {
            sign(shown -> SecondSigner.withSecret(typed, shown), "token.signed.secret");
        }
    }

    private void sign(Function<ReadToken, SecondSigner> with, String how) {
        token.get().ifPresent(shown -> signing.run(() -> signed(shown, with.apply(shown), how),
                result -> result.ifPresentOrElse(this::done, onFault), onFault));
    }

    private void done(SignedHere signed) {
        form.setVisible(false);
        onSigned.accept(signed);
    }

    private static Optional<SignedHere> signed(ReadToken token, SecondSigner signer, String how) {
        return signer.sign(token).map(again -> new SignedHere(again, Message.of(how, signer.algorithm().name()),
                PublicKeyText.of(signer.verifier())));
    }

    private static MenuItem item(String id, String text, Runnable action) {
        var item = new MenuItem(text);
        item.setId(id);
        item.setOnAction(event -> action.run());
        return item;
    }
}
