package loginlens.password.storing;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The fast hashes of the JDK. */
enum Digests {
    MD5("MD5"),
    SHA_256("SHA-256");

    private final String algorithm;

    Digests(String algorithm) {
        this.algorithm = algorithm;
    }

    /** A new one, for one thread. */
    MessageDigest make() {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException notAJdk) {
            throw new IllegalStateException(algorithm, notAJdk);
        }
    }
}
