package loginlens.attack.lab;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.Set;
import loginlens.token.encoding.Base64Url;
import loginlens.token.keys.EcPublicKey;
import loginlens.token.keys.HmacSecret;
import loginlens.token.keys.KeyReader;
import loginlens.token.keys.KeyReading;
import loginlens.token.keys.KeyReading.Read;
import loginlens.token.keys.KeyReading.Refused;
import loginlens.token.keys.SecretForm;
import loginlens.token.keys.RsaPublicKey;
import loginlens.token.keys.SigningAlgorithm;

/** Makes the lab's keys and writes them down as key files do. */
public final class LabKeys {
    private static final int COORDINATE = 32;

    private final SecureRandom random;

    LabKeys(SecureRandom random) {
        this.random = random;
    }

    /** A new RSA key pair. Takes a tenth of a second with 2,048 bits and seconds with 4,096; it cannot be stopped. */
    public KeyPair rsa(int bits) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(bits, random);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK makes RSA keys", e);
        }
    }

    /** A new key pair on the curve P-256. */
    public KeyPair ec() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"), random);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has P-256", e);
        }
    }

    /** A secret as LoginLens verifies with it, for HS256 alone. */
    public static HmacSecret hs256(byte[] secret) {
        return new HmacSecret(secret, Set.of(SigningAlgorithm.HS256));
    }

    /** A public key as LoginLens verifies with it, for RS256 alone. */
    public static RsaPublicKey rs256(KeyPair pair) {
        return new RsaPublicKey((RSAPublicKey) pair.getPublic(), Set.of(SigningAlgorithm.RS256));
    }

    /** A public key as LoginLens verifies with it, for ES256. */
    public static EcPublicKey es256(KeyPair pair) {
        return new EcPublicKey((ECPublicKey) pair.getPublic(), SigningAlgorithm.ES256);
    }

    /** The public key as a PEM file has it (RFC 7468 §13), with the line break at its end. */
    public static String pem(KeyPair pair) {
        Base64.Encoder lines = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII));
        return "-----BEGIN PUBLIC KEY-----\n" + lines.encodeToString(pair.getPublic().getEncoded())
                + "\n-----END PUBLIC KEY-----\n";
    }

    /** The public key on P-256 as a JWK (RFC 7518 §6.2.1). */
    public static String jwk(KeyPair pair) {
        var point = ((ECPublicKey) pair.getPublic()).getW();
        return "{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"" + coordinate(point.getAffineX()) + "\",\"y\":\""
                + coordinate(point.getAffineY()) + "\"}";
    }

    /** The same as a JWK Set of one key (RFC 7517 §5). */
    public static String jwks(KeyPair pair) {
        return "{\"keys\":[" + jwk(pair) + "]}";
    }

    /** The public key on P-256 in a JWK or in a set with one key, as a library for this would give it. */
    public static ECPublicKey publicKey(String json) {
        KeyReading reading = new KeyReader().read(json.replaceFirst("^\\{\"keys\":\\[(.*)]}$", "$1"), SecretForm.TEXT);
        return switch (reading) {
            case Read(EcPublicKey(var key, _), _, _) -> key;
            case Read _, Refused _ -> throw new IllegalArgumentException("no public key on P-256");
        };
    }

    /** A coordinate in all its 32 bytes (RFC 7518 §6.2.1.2). */
    private static String coordinate(BigInteger number) {
        byte[] bytes = new byte[COORDINATE];
        byte[] signed = number.toByteArray();
        int from = Math.max(0, signed.length - COORDINATE);
        byte[] tail = Arrays.copyOfRange(signed, from, signed.length);
        System.arraycopy(tail, 0, bytes, COORDINATE - tail.length, tail.length);
        return Base64Url.encode(bytes);
    }
}
