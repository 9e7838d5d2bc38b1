package loginlens.token.keys;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import loginlens.token.encoding.Base64Url;

/**
 * A public key as text, to be given to another program.
 *
 * @param pem the key in PEM (RFC 7468 §13), with a line break at the end
 * @param jwk the key as a JWK (RFC 7517 §4, RFC 8037 §2), in one line
 */
public record PublicKeyText(String pem, String jwk) {
    private static final int PEM_LINE = 64;
    private static final int ED25519_BYTES = 32;

    /** The text of this key; a secret has none, since nobody should be given it. */
    public static Optional<PublicKeyText> of(VerificationKey.Single key) {
        return of(key, Optional.empty());
    }

    /**
     * The text of this key; a secret has none.
     *
     * @param kid the name that the JWK gives it, in letters that JSON need not escape
     */
    public static Optional<PublicKeyText> of(VerificationKey.Single key, Optional<String> kid) {
        return switch (key) {
            case HmacSecret _ -> Optional.empty();
            case RsaPublicKey(var rsa, _) -> Optional.of(new PublicKeyText(pem(rsa), jwk(kid, rsa(rsa))));
            case EcPublicKey(var ec, _) -> Optional.of(new PublicKeyText(pem(ec), jwk(kid, ec(ec))));
            case EdPublicKey(var ed) -> Optional.of(new PublicKeyText(pem(ed), jwk(kid, ed(ed))));
        };
    }

    private static String pem(PublicKey key) {
        var lines = Base64.getMimeEncoder(PEM_LINE, "\n".getBytes(StandardCharsets.US_ASCII));
        return "-----BEGIN PUBLIC KEY-----\n" + lines.encodeToString(key.getEncoded())
                + "\n-----END PUBLIC KEY-----\n";
    }

    private static String jwk(Optional<String> kid, Map<String, String> members) {
        kid.ifPresent(name -> members.put("kid", name));
        return members.entrySet().stream().map(one -> "\"" + one.getKey() + "\":\"" + one.getValue() + "\"")
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static Map<String, String> rsa(RSAPublicKey key) {
        var members = members("RSA");
        members.put("n", number(key.getModulus(), (key.getModulus().bitLength() + 7) / 8));
        members.put("e", number(key.getPublicExponent(), (key.getPublicExponent().bitLength() + 7) / 8));
        return members;
    }

    private static Map<String, String> ec(ECPublicKey key) {
        int bits = key.getParams().getCurve().getField().getFieldSize();
        var members = members("EC");
        members.put("crv", "P-" + bits);
        members.put("x", number(key.getW().getAffineX(), (bits + 7) / 8));
        members.put("y", number(key.getW().getAffineY(), (bits + 7) / 8));
        return members;
    }

    private static Map<String, String> ed(PublicKey key) {
        byte[] encoded = key.getEncoded();
        var members = members("OKP");
        members.put("crv", "Ed25519");
        // Its X.509 form ends in the very bytes that RFC 8037 §2 wants (RFC 8410 §4).
        members.put("x", Base64Url.encode(
                Arrays.copyOfRange(encoded, encoded.length - ED25519_BYTES, encoded.length)));
        return members;
    }

    private static Map<String, String> members(String kind) {
        Map<String, String> members = new LinkedHashMap<>();
        members.put("kty", kind);
        return members;
    }

    /** A number of exactly this many bytes (RFC 7518 §6.2.1.2): without a sign, filled up with zeros in front. */
    private static String number(BigInteger number, int bytes) {
        byte[] signed = number.toByteArray();
        byte[] filled = new byte[bytes];
        int kept = Math.min(bytes, signed.length);
        System.arraycopy(signed, signed.length - kept, filled, bytes - kept, kept);
        return Base64Url.encode(filled);
    }
}
