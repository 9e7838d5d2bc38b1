package loginlens.ui.passwords.hashing;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import loginlens.account.StoredHash;
import loginlens.password.storing.Scheme;
import loginlens.ui.controls.HashView;

/** What would be stored, in the colors of its parts: the salt, the digest, and for slow hashes what sets their cost. */
final class StoredText {
    private static final Pattern ARGON2 = Pattern.compile("(\\$argon2id\\$v=\\d+\\$)([^$]+)(\\$)([^$]+)(\\$)(.+)");
    private static final int MUCH = 160;

    private StoredText() {}

    /** Shows this. */
    static Region of(Scheme scheme, String stored) {
        return switch (scheme) {
            case PLAIN_TEXT -> flow(stored, List.of(part(shortened(stored), "stored-plain")));
            case MD5, SHA_256 -> flow(stored, List.of(part(stored, "hash-digest")));
            case SALTED_SHA_256 -> salted(stored);
            case BCRYPT -> new HashView(StoredHash.of(stored), "");
            case ARGON2ID -> argon2(stored);
        };
    }

    private static TextFlow salted(String stored) {
        int colon = stored.indexOf(':');
        return flow(stored, List.of(
                part(stored.substring(0, colon), "hash-salt"),
                part(":", "hash-version"),
                part(stored.substring(colon + 1), "hash-digest")));
    }

    private static TextFlow argon2(String stored) {
        Matcher parts = ARGON2.matcher(stored);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not Argon2id");
        }
        return flow(stored, List.of(
                part(parts.group(1), "hash-version"),
                part(parts.group(2), "hash-cost"),
                part(parts.group(3), "hash-version"),
                part(parts.group(4), "hash-salt"),
                part(parts.group(5), "hash-version"),
                part(parts.group(6), "hash-digest")));
    }

    private static String shortened(String text) {
        return text.length() <= MUCH ? text : text.substring(0, text.offsetByCodePoints(0, MUCH / 2)) + "…";
    }

    private static TextFlow flow(String stored, List<Text> parts) {
        var flow = new TextFlow(parts.toArray(Text[]::new));
        flow.getStyleClass().addAll("mono", "hash");
        flow.setAccessibleText(shortened(stored));
        flow.setMaxHeight(Region.USE_PREF_SIZE);
        return flow;
    }

    private static Text part(String text, String style) {
        var part = new Text(text);
        part.getStyleClass().add(style);
        return part;
    }
}
