package loginlens.attack.lab;

import com.auth0.jwt.interfaces.DecodedJWT;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * HMAC-SHA256 written out (RFC 2104 §2). The JDK refuses a key of no bytes, as java-jwt does; most other languages take
 * it, and so does this.
 */
public final class HandMadeHmac {
    private static final int BLOCK = 64;

    private HandMadeHmac() {}

    /** The 32 bytes of the HMAC; the key may be empty. */
    public static byte[] sha256(byte[] key, byte[] message) {
        byte[] block = new byte[BLOCK];
        byte[] fitting = key.length > BLOCK ? hash(key) : key;
        System.arraycopy(fitting, 0, block, 0, fitting.length);
        return hash(xor(block, 0x5c), hash(xor(block, 0x36), message));
    }

    /** Whether the token has the HMAC of this secret for a signature. */
    public static boolean isOf(DecodedJWT jwt, String secret) {
        byte[] signed = (jwt.getHeader() + "." + jwt.getPayload()).getBytes(StandardCharsets.US_ASCII);
        byte[] expected = sha256(secret.getBytes(StandardCharsets.UTF_8), signed);
        return MessageDigest.isEqual(expected, Base64.getUrlDecoder().decode(jwt.getSignature()));
    }

    private static byte[] xor(byte[] block, int pad) {
        byte[] mixed = new byte[BLOCK];
        for (int i = 0; i < BLOCK; i++) {
            mixed[i] = (byte) (block[i] ^ pad);
        }
        return mixed;
    }

    private static byte[] hash(byte[]... parts) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                sha256.update(part);
            }
            return sha256.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
