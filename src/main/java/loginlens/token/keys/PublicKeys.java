package loginlens.token.keys;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.EdECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.KeySpec;
import java.security.spec.NamedParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import loginlens.text.Message;
import loginlens.token.keys.KeyReading.Read;
import loginlens.token.keys.KeyReading.Refused;
import loginlens.token.keys.SigningAlgorithm.Family;

/** Turns the JDK's public keys into keys that LoginLens verifies with. */
final class PublicKeys {
    private static final List<String> KINDS = List.of("RSA", "EC", "RSASSA-PSS", "EdDSA");
    /** A longer key would only keep the processor busy. */
    private static final int LONGEST_RSA = 16_384;

    private PublicKeys() {}

    /** A key in the usual encoding (SubjectPublicKeyInfo, RFC 5280 §4.1), which names its own kind. */
    static KeyReading fromSpki(byte[] der, List<Message> notes) {
        for (String kind : KINDS) {
            try {
                return of(KeyFactory.getInstance(kind).generatePublic(new X509EncodedKeySpec(der)), notes);
            } catch (GeneralSecurityException anotherKind) {
                // The next kind is tried; what fits none is refused below.
            }
        }
        KeyEnvelope envelope = new KeyEnvelope(der);
        return envelope.decompressed().map(numbers -> make("EC", numbers, notes))
                .orElseGet(() -> refused(envelope));
    }

    private static KeyReading refused(KeyEnvelope envelope) {
        return envelope.foreign().map(name -> Refused.because("token.key.unsupported", name))
                .orElseGet(() -> Refused.because(envelope.spellsOutItsCurve() ? "token.key.explicit"
                        : envelope.isOnAnotherCurve() ? "token.key.curve" : "token.key.unreadable"));
    }

    /** The key that these numbers make. */
    static KeyReading make(String kind, KeySpec numbers, List<Message> notes) {
        try {
            return of(KeyFactory.getInstance(kind).generatePublic(numbers), notes);
        } catch (GeneralSecurityException noSuchKey) {
            return Refused.because("token.key.unreadable");
        }
    }

    static KeyReading of(PublicKey key) {
        return of(key, List.of());
    }

    static KeyReading of(PublicKey key, List<Message> notes) {
        return switch (key) {
            case RSAPublicKey rsa -> rsa(rsa, notes);
            case ECPublicKey ec -> ec(ec, notes);
            case EdECPublicKey ed -> ed(ed, notes);
            default -> Refused.because("token.key.unsupported", key.getAlgorithm());
        };
    }

    private static KeyReading ed(EdECPublicKey key, List<Message> notes) {
        String curve = key.getParams().getName();
        return curve.equals(NamedParameterSpec.ED25519.getName())
                ? new Read(new EdPublicKey(key), Message.of("token.key.ec", curve), notes)
                : Refused.because("token.key.unsupported", curve);
    }

    private static KeyReading rsa(RSAPublicKey key, List<Message> notes) {
        int bits = key.getModulus().bitLength();
        if (bits > LONGEST_RSA) {
            return Refused.because("token.key.long");
        }
        // A key that says that it is for PSS must not be used in another way (RFC 4055 §1.2).
        Set<SigningAlgorithm> algorithms = key.getAlgorithm().equals("RSASSA-PSS")
                ? SigningAlgorithm.of(Family.RSA_PSS) : SigningAlgorithm.of(Family.RSA, Family.RSA_PSS);
        return new Read(new RsaPublicKey(key, algorithms), Message.of("token.key.rsa", bits), notes);
    }

    private static KeyReading ec(ECPublicKey key, List<Message> notes) {
        Optional<EcCurve> curve = EcCurve.of(key.getParams());
        if (curve.isEmpty()) {
            return refused(new KeyEnvelope(key.getEncoded()));
        }
        return curve.get().contains(key.getW())
                ? new Read(new EcPublicKey(key, curve.get().algorithm()),
                        Message.of("token.key.ec", curve.get().jwkName()), notes)
                : Refused.because("token.key.unreadable");
    }
}
