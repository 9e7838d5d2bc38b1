package loginlens.token.keys;

import java.util.Arrays;
import java.util.HexFormat;

/** The two forms in which a public key on Ed25519 travels: its 32 bytes (RFC 8037 §2), and these in an envelope. */
final class Ed25519 {
    /** In DER, what stands before the 32 bytes in a SubjectPublicKeyInfo (RFC 8410 §4). */
    private static final byte[] ENVELOPE = HexFormat.of().parseHex("302a300506032b6570032100");

    private Ed25519() {}

    static byte[] toSpki(byte[] key) {
        byte[] spki = Arrays.copyOf(ENVELOPE, ENVELOPE.length + key.length);
        System.arraycopy(key, 0, spki, ENVELOPE.length, key.length);
        return spki;
    }

    static byte[] fromSpki(byte[] spki) {
        return Arrays.copyOfRange(spki, ENVELOPE.length, spki.length);
    }
}
