package loginlens.ui.accounts;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import loginlens.account.Account;
import loginlens.account.BcryptHash;
import loginlens.account.StoredHash;
import loginlens.text.Words;
import loginlens.ui.controls.CopyButton;
import loginlens.ui.controls.AskFirst;
import loginlens.ui.controls.HashView;

/** The selected account's hash taken apart: what each of its parts is for. */
final class HashDetail extends VBox {
    private final Words words;

    private final AskFirst deletion;
    private Optional<Account> shown = Optional.empty();

    /** Shows no account yet; the one that is shown can be deleted. */
    HashDetail(Consumer<Account> delete, Words words) {
        this.words = words;
        var texts = new AskFirst.Texts("deleteAccount", words.say("accounts.delete"),
                words.say("accounts.delete.yes"), words.say("accounts.delete.no"));
        deletion = new AskFirst(texts, () -> shown.ifPresent(delete));
        getStyleClass().addAll("card", "hash-detail");
        setId("hashDetail");
    }

    void show(Account account) {
        shown = Optional.of(account);
        deletion.say(words.say("accounts.delete.hint"),
                words.say("accounts.delete.question", account.username().shown()));
        var title = new Label(words.say("accounts.hash.title", account.username().shown()));
        title.getStyleClass().add("card-title");
        title.setWrapText(true);
        var matched = new Label(words.say("accounts.matched", account.username().mapped()));
        matched.getStyleClass().add("muted");
        matched.setWrapText(true);
        getChildren().setAll(title, new HashView(account.passwordHash(), ""));
        getChildren().add(switch (account.passwordHash()) {
            case BcryptHash hash -> parts(hash);
            case StoredHash.NotBcrypt _ -> sentence(words.say("accounts.hash.unknown"));
        });
        getChildren().addAll(matched, deletion);
    }

    private FlowPane parts(BcryptHash hash) {
        var parts = new FlowPane(
                part("version", words.say("accounts.hash.version", hash.version())),
                part("cost", words.say("accounts.hash.cost", hash.cost(), 1L << hash.cost())),
                part("salt", words.say("accounts.hash.salt", hash.salt().length())),
                part("digest", words.say("accounts.hash.digest", hash.digest().length())));
        parts.getStyleClass().add("hash-parts");
        return parts;
    }

    private VBox part(String name, String about) {
        var spot = new Region();
        spot.getStyleClass().addAll("legend-spot", "spot-" + name);
        var title = new Label(words.say("accounts.part." + name), spot);
        title.getStyleClass().addAll("hash-part-title", "hash-" + name);
        var part = new VBox(title, sentence(about));
        part.getStyleClass().add("hash-part");
        return part;
    }

    private static Label sentence(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add("muted");
        return label;
    }
}
