package loginlens.password.ruler;

/**
 * Two passwords that bcrypt takes for one, because they differ only in what it ignores.
 *
 * @param same   the characters both begin with
 * @param first  how the first one goes on
 * @param second how the other one goes on
 * @param shared the bytes, in hexadecimal digits, that the two different characters after {@code same} have in common
 *               and bcrypt still reads; empty if it stops between two characters
 */
public record Twin(String same, String first, String second, String shared) {
    /** The first password. */
    public String firstPassword() {
        return same + first;
    }

    /** The second password. */
    public String secondPassword() {
        return same + second;
    }
}
