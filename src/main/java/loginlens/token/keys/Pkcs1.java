package loginlens.token.keys;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.HexFormat;

/** RSA public keys in the older form PKCS #1 (RFC 8017 A.1.1), which the JDK does not read. */
final class Pkcs1 {
    /** In DER: the algorithm rsaEncryption, with no parameters. */
    private static final byte[] RSA_ENCRYPTION = HexFormat.of().parseHex("300d06092a864886f70d0101010500");
    private static final int SEQUENCE = 0x30;
    private static final int BIT_STRING = 0x03;

    private Pkcs1() {}

    /** Puts the envelope around it that says that this is an RSA key (SubjectPublicKeyInfo, RFC 5280 §4.1). */
    static byte[] toSpki(byte[] pkcs1) {
        byte[] noUnusedBits = {0};
        return der(SEQUENCE, RSA_ENCRYPTION, der(BIT_STRING, noUnusedBits, pkcs1));
    }

    private static byte[] der(int tag, byte[] first, byte[] second) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int length = first.length + second.length;
        out.write(tag);
        if (length < 0x80) {
            out.write(length);
        } else {
            byte[] digits = minimal(length);
            out.write(0x80 | digits.length);
            out.writeBytes(digits);
        }
        out.writeBytes(first);
        out.writeBytes(second);
        return out.toByteArray();
    }

    private static byte[] minimal(int length) {
        byte[] signed = BigInteger.valueOf(length).toByteArray();
        return signed[0] == 0 ? Arrays.copyOfRange(signed, 1, signed.length) : signed;
    }
}
