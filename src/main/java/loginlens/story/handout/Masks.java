package loginlens.story.handout;

import java.util.Locale;
import loginlens.account.BcryptHash;
import loginlens.story.StepValue;
import loginlens.story.Tone;
import loginlens.token.reading.PartKind;

/** Values as they may be given away, in HTML: without what would let somebody in, or let them try passwords. */
final class Masks {
    private static final int LETTERS_LEFT = 6;
    private static final String LEFT_OUT = "…";

    private Masks() {}

    /** A stretch of a token; a signature is shortened, so that the token is of no use. */
    static String piece(StepValue.Piece piece) {
        var text = piece.isSignature() ? beginning(piece.text()) : piece.text();
        return piece.part()
                .map(part -> "<span class=\"%s\">%s</span>".formatted(name(part), Html.escape(text)))
                .orElseGet(() -> Html.escape(text));
    }

    /** A hash without its digest: with the salt, a few letters of it would do to try passwords on. */
    static String hash(BcryptHash hash) {
        return "$%s$<span class=\"cost\">%02d</span>$<span class=\"salt\">%s</span><span class=\"digest\">%s</span>".formatted(
                hash.version(), hash.cost(), hash.salt(), LEFT_OUT);
    }

    /** Two digests, of which not even a byte may be given away. */
    static String digests() {
        return "<span class=\"digest\">" + LEFT_OUT + "\n" + LEFT_OUT + "</span>";
    }

    static String name(Tone tone) {
        return tone.name().toLowerCase(Locale.ROOT);
    }

    static String name(PartKind part) {
        return part.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String beginning(String text) {
        return text.substring(0, Math.min(LETTERS_LEFT, text.length())) + LEFT_OUT;
    }
}
