package loginlens.story;

import java.util.List;
import java.util.Optional;
import loginlens.account.BcryptHash;
import loginlens.text.Message;
import loginlens.token.reading.PartKind;

/** A value of a step, to be shown as what it is. */
public sealed interface Fact {
    /** A stretch of text, in the colour of the token's part that it belongs to. */
    record Piece(String text, Optional<PartKind> part) {
        /** Whether it makes a token usable, which a handout must not. */
        public boolean isSignature() {
            return part.filter(PartKind.SIGNATURE::equals).isPresent();
        }
    }

    /** A text, letter for letter; of one that nobody would read to its end, the beginning. */
    record Letters(Message label, List<Piece> pieces) implements Fact {
        public Letters {
            pieces = pieces.stream().map(piece -> new Piece(shortened(piece.text()), piece.part())).toList();
        }

        static Letters plain(Message label, String text) {
            return new Letters(label, List.of(new Piece(text, Optional.empty())));
        }
    }

    /**
     * What holds a password: shown with dots until somebody asks for it.
     *
     * @param text   with the password, as it was typed
     * @param hidden the same with dots
     */
    record Password(Message label, String text, String hidden) implements Fact {
        public Password {
            text = shortened(text);
            hidden = shortened(hidden);
        }

        static Password alone(Message label, String text) {
            return new Password(label, text, Bodies.DOTS);
        }

        /** A password never reaches a log by way of a record's text. */
        @Override
        public String toString() {
            return "Password[not shown]";
        }
    }

    /**
     * A bcrypt hash, in the colours of its parts.
     *
     * @param stored whether it stands in the store, so that it can be found there
     */
    record Hash(Message label, BcryptHash hash, boolean stored) implements Fact {}

    /** Two digests, byte by byte. */
    record Digests(Message label, BcryptHash stored, BcryptHash computed) implements Fact {}

    /** What came of it, in a sentence. */
    record Answer(Tone tone, Message sentence) implements Fact {}

    private static String shortened(String text) {
        // Nobody reads more, and laying it out would take the window's time.
        int longest = 2_000;
        return text.length() <= longest ? text : text.substring(0, longest) + "…";
    }
}
