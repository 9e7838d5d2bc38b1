package loginlens.ui.controls;

import java.util.List;
import java.util.Locale;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import loginlens.account.BcryptHash;

/**
 * A stored hash in the colours of its parts: version, cost and salt, then the digest. Text that is not a bcrypt hash
 * is shown as it stands.
 */
public final class HashView extends TextFlow {
    /**
     * Shows this hash.
     *
     * @param between what stands between salt and digest: nothing, as in the store, or a line break
     */
    public HashView(String stored, String between) {
        getStyleClass().addAll("mono", "hash");
        setAccessibleText(stored);
        setMaxHeight(USE_PREF_SIZE);
        getChildren().addAll(BcryptHash.read(stored)
                .map(hash -> List.of(
                        part("$" + hash.version() + "$", "hash-version"),
                        part(String.format(Locale.ROOT, "%02d", hash.cost()), "hash-cost"),
                        part("$", "hash-version"),
                        part(hash.salt() + between, "hash-salt"),
                        part(hash.digest(), "hash-digest")))
                .orElseGet(() -> List.of(part(stored, "hash-version"))));
    }

    private static Text part(String text, String style) {
        var part = new Text(text);
        part.getStyleClass().add(style);
        return part;
    }
}
