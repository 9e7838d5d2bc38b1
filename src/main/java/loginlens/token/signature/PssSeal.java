package loginlens.token.signature;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;

/**
 * What stands in an RSA-PSS signature (RFC 8017 §9.1.2).
 *
 * @param hash the hash that was made of the salt and the hash of header and payload
 * @param salt the random salt, as long as the hash (RFC 7518 §3.5)
 */
record PssSeal(byte[] hash, byte[] salt) {
    private static final byte TRAILER = (byte) 0xbc;
    private static final byte BEFORE_SALT = 1;
    private static final int ZEROS = 8;

    /**
     * Takes it apart.
     *
     * @param sealed what the public key found
     * @param bits   how many of its bits are used: one less than the modulus has
     */
    static Optional<PssSeal> of(byte[] sealed, int bits, MessageDigest digest) {
        int length = digest.getDigestLength();
        byte[] used = Arrays.copyOfRange(sealed, sealed.length - (bits + 7) / 8, sealed.length);
        int masked = used.length - length - 1;
        if (masked <= length || used[used.length - 1] != TRAILER) {
            return Optional.empty();
        }
        byte[] hash = Arrays.copyOfRange(used, masked, masked + length);
        byte[] block = new byte[masked];
        byte[] mask = mask(hash, masked, digest);
        for (int at = 0; at < masked; at++) {
            block[at] = (byte) (used[at] ^ mask[at]);
        }
        block[0] &= (byte) (0xff >>> 8 * used.length - bits);
        int beforeSalt = masked - length - 1;
        for (int at = 0; at <= beforeSalt; at++) {
            if (block[at] != (at == beforeSalt ? BEFORE_SALT : 0)) {
                return Optional.empty();
            }
        }
        return Optional.of(new PssSeal(hash, Arrays.copyOfRange(block, masked - length, masked)));
    }

    /** The hash that comes out of this salt and the hash of header and payload. */
    byte[] calculated(byte[] hashNow, MessageDigest digest) {
        digest.update(new byte[ZEROS]);
        digest.update(hashNow);
        return digest.digest(salt);
    }

    /** MGF1 (RFC 8017 B.2.1). */
    private static byte[] mask(byte[] seed, int length, MessageDigest digest) {
        ByteBuffer mask = ByteBuffer.allocate(length + seed.length);
        for (int counter = 0; mask.position() < length; counter++) {
            digest.update(seed);
            mask.put(digest.digest(ByteBuffer.allocate(Integer.BYTES).putInt(counter).array()));
        }
        return Arrays.copyOf(mask.array(), length);
    }
}
