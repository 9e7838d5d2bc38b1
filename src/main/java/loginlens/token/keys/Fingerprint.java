package loginlens.token.keys;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A short name for a key that gives nothing of it away. */
final class Fingerprint {
    private static final int BYTES = 4;

    private Fingerprint() {}

    /** The first 8 hex digits of the SHA-256 of these bytes. */
    static String of(byte[] key) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(key), 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
