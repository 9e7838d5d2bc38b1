package loginlens.password.storing;

import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Stream;
import loginlens.account.PasswordHasher;

/** Makes the ways a password can be stored. */
public final class PasswordStorages {
    private final SecureRandom random;

    /** Their salts come from here. */
    public PasswordStorages(SecureRandom random) {
        this.random = random;
    }

    /**
     * This way.
     *
     * @param cost bcrypt's, 4 to 16
     */
    public PasswordStorage of(Scheme scheme, int cost) {
        return switch (scheme) {
            case PLAIN_TEXT -> new PlainText();
            case MD5 -> new UnsaltedDigest(scheme, Digests.MD5);
            case SHA_256 -> new UnsaltedDigest(scheme, Digests.SHA_256);
            case SALTED_SHA_256 -> new SaltedDigest(random);
            case BCRYPT -> new Bcrypt(new PasswordHasher(cost, random));
            case ARGON2ID -> new Argon2id(random);
        };
    }

    /** All of them, from the worst to the best. */
    public List<PasswordStorage> all(int cost) {
        return Stream.of(Scheme.values()).map(scheme -> of(scheme, cost)).toList();
    }
}
