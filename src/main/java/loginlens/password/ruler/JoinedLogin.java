package loginlens.password.ruler;

import java.nio.charset.StandardCharsets;

/**
 * User id, username and password in one text for bcrypt, as Okta made the key of its cache for AD/LDAP delegated
 * authentication until 30 October 2024 (its security advisory of that day: usernames of 52 characters and more).
 *
 * @param userId   20 characters there
 * @param username as long as it may be
 * @param password the right one
 */
public record JoinedLogin(String userId, String username, String password) {
    /** How much bcrypt reads of the password. */
    public enum Reads {
        ALL,
        SOME,
        NOTHING
    }

    /** What bcrypt is given for this attempt. */
    public String joined(String attempt) {
        return userId + username + attempt;
    }

    /** How many bytes of the password bcrypt reads. */
    public int bytesRead() {
        return Math.clamp(ByteRuler.READ - bytes(userId) - bytes(username), 0, bytes(password));
    }

    /** The same in words. */
    public Reads reads() {
        int read = bytesRead();
        return read == 0 ? Reads.NOTHING : read < bytes(password) ? Reads.SOME : Reads.ALL;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
