package loginlens.ui.accounts;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import loginlens.account.BcryptHash;

/**
 * A stored hash in the colours of its parts, on two lines: version, cost and salt, then the digest. Text that is not a
 * bcrypt hash is shown as it stands.
 */
final class HashView extends VBox {
    HashView(String stored) {
        getStyleClass().add("hash");
        Optional<BcryptHash> read = BcryptHash.read(stored);
        read.ifPresentOrElse(
                hash -> getChildren().addAll(
                        new HBox(
                                part("$" + hash.version() + "$", "hash-version"),
                                part(String.format(Locale.ROOT, "%02d$", hash.cost()), "hash-cost"),
                                part(hash.salt(), "hash-salt")),
                        part(hash.digest(), "hash-digest")),
                () -> getChildren().add(part(stored, "hash-version")));
        setAccessibleText(stored);
    }

    private static Label part(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().addAll("mono", style);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
