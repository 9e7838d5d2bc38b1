package loginlens.account;

import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;

/**
 * What a password must be to be registered: at least 8 characters (OWASP ASVS 5.0, 6.2.1), none of the most common ones
 * (6.2.4), and nothing that bcrypt would silently leave out. No rules on its composition (6.2.5).
 */
public final class PasswordRules {
    /** What bcrypt reads of a password, in bytes of UTF-8. */
    public static final int MOST_BYTES = 72;

    private static final int SHORTEST = 8;

    private final Predicate<String> isCommon;

    /**
     * The rules, with this list.
     *
     * @param isCommon whether everybody tries this password first; asked only of what is to be registered
     */
    public PasswordRules(Predicate<String> isCommon) {
        this.isCommon = isCommon;
    }

    /**
     * The first problem of a password that is to be registered. An account that is there already may have a common
     * password: {@link #problemOf} does not look for that. Not for the FX thread, for the list may have to be read.
     */
    public Optional<PasswordProblem> problemOfNew(String password) {
        return problemOf(password)
                .or(() -> isCommon.test(password) ? Optional.of(PasswordProblem.TOO_COMMON) : Optional.empty());
    }

    /** The first problem of this password, or nothing if an account may have it. */
    public Optional<PasswordProblem> problemOf(String password) {
        if (password.isEmpty()) {
            return Optional.of(PasswordProblem.EMPTY);
        }
        Optional<PasswordProblem> unseen = unseenByBcrypt(password);
        if (unseen.isPresent()) {
            return unseen;
        }
        return password.codePointCount(0, password.length()) < SHORTEST
                ? Optional.of(PasswordProblem.TOO_SHORT)
                : Optional.empty();
    }

    /** Why bcrypt would hash something else than this text: it stops at a NUL and at 72 bytes, and needs real UTF-8. */
    public static Optional<PasswordProblem> unseenByBcrypt(String password) {
        OptionalInt bytes = utf8Bytes(password);
        if (bytes.isEmpty()) {
            return Optional.of(PasswordProblem.BROKEN_TEXT);
        }
        if (password.indexOf('\0') >= 0) {
            return Optional.of(PasswordProblem.HAS_NUL);
        }
        return bytes.getAsInt() > MOST_BYTES ? Optional.of(PasswordProblem.TOO_LONG) : Optional.empty();
    }

    /** The length in UTF-8, or nothing for half a character (a lone surrogate), which Java would turn into "?". */
    private static OptionalInt utf8Bytes(String text) {
        try {
            return OptionalInt.of(StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text)).remaining());
        } catch (CharacterCodingException e) {
            return OptionalInt.empty();
        }
    }
}
