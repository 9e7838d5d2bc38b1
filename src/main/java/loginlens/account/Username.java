package loginlens.account;

import rocks.xmpp.precis.InvalidDirectionalityException;
import rocks.xmpp.precis.PrecisProfiles;

/**
 * The name of an account, by RFC 8265 §3.3 (UsernameCaseMapped): "Ada", "ada" and full-width "ａｄａ" are one user.
 *
 * @param shown  as typed, without the spaces around it
 * @param mapped the form that names are compared by
 */
public record Username(String shown, String mapped) {
    private static final int LONGEST = 64;

    /** What reading a typed name gives. */
    public sealed interface Reading {

        /** The text is a username. */
        record Accepted(Username username) implements Reading {}

        /** The text cannot be a username. */
        record Refused(UsernameProblem problem) implements Reading {}
    }

    /** Reads what a person typed: 1 to 64 characters (code points) of RFC 8264's IdentifierClass. */
    public static Reading read(String typed) {
        String shown = typed.strip();
        if (shown.isEmpty()) {
            return new Reading.Refused(UsernameProblem.EMPTY);
        }
        if (length(shown) > LONGEST) {
            return new Reading.Refused(UsernameProblem.TOO_LONG);
        }
        if (shown.codePoints().anyMatch(Username::isBlank)) {
            return new Reading.Refused(UsernameProblem.HAS_BLANK);
        }
        return map(shown);
    }

    private static Reading map(String shown) {
        try {
            // Characters first: a direction mark is a sign that no name may have, not a mix of writings.
            PrecisProfiles.USERNAME_CASE_MAPPED.prepare(shown);
            String mapped = PrecisProfiles.USERNAME_CASE_MAPPED.enforce(shown);
            // Normalizing can make a name longer; the limit is for both forms.
            return length(mapped) > LONGEST
                    ? new Reading.Refused(UsernameProblem.TOO_LONG)
                    : new Reading.Accepted(new Username(shown, mapped));
        } catch (InvalidDirectionalityException e) {
            return new Reading.Refused(UsernameProblem.MIXED_DIRECTION);
        } catch (IllegalArgumentException e) {
            return new Reading.Refused(UsernameProblem.NOT_ALLOWED);
        }
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static boolean isBlank(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
