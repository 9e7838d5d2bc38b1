package loginlens.ui.controls;

import java.util.List;
import java.util.Locale;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import loginlens.account.BcryptHash;
import loginlens.account.StoredHash;

/**
 * A stored hash in the colors of its parts: version, cost and salt, then the digest. Text that is not a bcrypt hash
 * is shown as it stands.
 */
public final class HashView extends TextFlow {
    /**
     * Shows this hash.
     *
     * @param between what stands between salt and digest: nothing, as in the store, or a line break
     */
    public HashView(StoredHash stored, String between) {
        getStyleClass().addAll("mono", "hash");
        setAccessibleText(stored.text());
        setMaxHeight(USE_PREF_SIZE);
        getChildren().addAll(switch (stored) {
            case BcryptHash hash -> List.of(
                    part("$" + hash.version() + "$", "hash-version"),
                    part(String.format(Locale.ROOT, "%02d", hash.cost()), "hash-cost"),
                    part("$", "hash-version"),
                    part(hash.salt() + between, "hash-salt"),
                    part(hash.digest(), "hash-digest"));
            case StoredHash.NotBcrypt(var text) -> List.of(part(text, "hash-version"));
        });
    }

    private static Text part(String text, String style) {
        var part = new Text(text);
        part.getStyleClass().add(style);
        return part;
    }
}
