package loginlens.ui.flow;

import java.util.List;
import java.util.Locale;
import loginlens.account.BcryptHash;
import loginlens.token.PartKind;

/** Values as they may be given away, in HTML: what would let somebody in is cut down to its beginning. */
final class Masks {
    private static final int LETTERS_LEFT = 6;
    private static final int BYTES_LEFT = 4;

    private Masks() {}

    /** A stretch of a token; a signature is shortened, so that the token is of no use. */
    static String piece(Fact.Piece piece) {
        var text = piece.isSignature() ? beginning(piece.text()) : piece.text();
        return piece.part()
                .map(part -> "<span class=\"%s\">%s</span>".formatted(name(part), Html.escape(text)))
                .orElseGet(() -> Html.escape(text));
    }

    /** A hash without the most of its digest, so that nobody can try passwords on it. */
    static String hash(BcryptHash hash) {
        return "$%s$<span class=\"cost\">%02d</span>$<span class=\"salt\">%s</span><span class=\"digest\">%s</span>".formatted(
                hash.version(), hash.cost(), hash.salt(), beginning(hash.digest()));
    }

    /** The first bytes of both digests, one above the other. */
    static String digests(Fact.Digests digests) {
        return "<span class=\"digest\">" + bytes(digests.stored()) + "\n" + bytes(digests.computed()) + "</span>";
    }

    static String name(Tone tone) {
        return tone.name().toLowerCase(Locale.ROOT);
    }

    static String name(PartKind part) {
        return part.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String bytes(BcryptHash hash) {
        List<String> bytes = Digest.bytes(hash.digest());
        return String.join(" ", bytes.subList(0, BYTES_LEFT)) + " …";
    }

    private static String beginning(String text) {
        return text.substring(0, Math.min(LETTERS_LEFT, text.length())) + "…";
    }
}
