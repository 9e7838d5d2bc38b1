package loginlens.story;

import java.util.List;
import java.util.Optional;
import loginlens.account.BcryptHash;
import loginlens.story.http.JsonBodies;
import loginlens.text.Message;
import loginlens.token.reading.PartKind;

/** A value that a step happened with, to be shown as what it is. */
public sealed interface StepValue {
    /**
     * A stretch of text.
     *
     * @param text the stretch
     * @param part the token's part that it belongs to and whose color it has, if any
     */
    record Piece(String text, Optional<PartKind> part) {
        /** Whether it makes a token usable, which a handout must not. */
        public boolean isSignature() {
            return part.filter(PartKind.SIGNATURE::equals).isPresent();
        }
    }

    /**
     * A text, letter for letter; of one that nobody would read to its end, the beginning.
     *
     * @param label  what it is
     * @param pieces the text
     */
    record Letters(Message label, List<Piece> pieces) implements StepValue {
        public Letters {
            pieces = pieces.stream().map(piece -> new Piece(shortened(piece.text()), piece.part())).toList();
        }

        static Letters plain(String label, String text) {
            return new Letters(Message.of(label), List.of(new Piece(text, Optional.empty())));
        }
    }

    /**
     * What holds a password: shown with dots until somebody asks for it.
     *
     * @param label  what it is
     * @param text   with the password, as it was typed
     * @param hidden the same with dots
     */
    record Password(Message label, String text, String hidden) implements StepValue {
        public Password {
            text = shortened(text);
            hidden = shortened(hidden);
        }

        static Password alone(String label, String text) {
            return new Password(Message.of(label), text, JsonBodies.DOTS);
        }

        /** A password never reaches a log by way of a record's text. */
        @Override
        public String toString() {
            return "Password[not shown]";
        }
    }

    /**
     * A bcrypt hash, in the colors of its parts.
     *
     * @param label  what it is
     * @param hash   the hash
     * @param stored whether it stands in the store, so that it can be found there
     */
    record Hash(Message label, BcryptHash hash, boolean stored) implements StepValue {
        static Hash of(String label, BcryptHash hash, boolean stored) {
            return new Hash(Message.of(label), hash, stored);
        }
    }

    /**
     * Two digests, byte by byte.
     *
     * @param label    what they are
     * @param stored   the hash with the digest that has to come out
     * @param computed the hash with the one that came out
     */
    record Digests(Message label, BcryptHash stored, BcryptHash computed) implements StepValue {}

    /**
     * What came of it.
     *
     * @param tone     whether that is good
     * @param sentence what came of it, in a sentence
     */
    record Answer(Tone tone, Message sentence) implements StepValue {
        static Answer good(Message sentence) {
            return new Answer(Tone.GOOD, sentence);
        }

        static Answer bad(Message sentence) {
            return new Answer(Tone.BAD, sentence);
        }
    }

    private static String shortened(String text) {
        // Nobody reads more, and laying it out would take the window's time.
        int longest = 2_000;
        return text.length() <= longest ? text : text.substring(0, longest) + "…";
    }
}
