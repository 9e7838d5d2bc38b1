package loginlens.token.keys;

import java.math.BigInteger;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import loginlens.text.Message;
import loginlens.token.encoding.Base64Url;
import loginlens.token.encoding.ClaimType;
import loginlens.token.encoding.JsonArray;
import loginlens.token.encoding.JsonObject;
import loginlens.token.encoding.JsonObject.Member;
import loginlens.token.encoding.JsonReader;
import loginlens.token.encoding.Quoted;
import loginlens.token.keys.KeyReading.Read;
import loginlens.token.keys.KeyReading.Refused;

/** Reads a JSON Web Key or a set of them (RFC 7517, RFC 7518 §6). */
final class JwkReader {
    private static final int LONGEST_PART = 4_096;
    private static final int ED25519_BYTES = 32;

    private JwkReader() {}

    static KeyReading read(String text) {
        JsonObject json = JsonReader.read(text);
        if (!json.problems().isEmpty()) {
            return Refused.because("token.key.jwk.json", json.problems().getFirst());
        }
        return json.member("keys").filter(keys -> keys.type() == ClaimType.ARRAY).map(JwkReader::set)
                .orElseGet(() -> single(json));
    }

    private static KeyReading set(Member keys) {
        List<KeySet.Named> usable = new ArrayList<>();
        List<Message> notes = new ArrayList<>();
        for (JsonArray.Element element : JsonArray.elements(keys.raw())) {
            JsonObject jwk = JsonReader.read(element.raw());
            switch (jwk.problems().isEmpty() ? single(jwk) : Refused.because("token.key.jwk.kind")) {
                case Read(VerificationKey.Single key, _, var more) -> {
                    usable.add(new KeySet.Named(jwk.text("kid"), key));
                    notes.addAll(more);
                }
                case Read(KeySet _, _, _) -> throw new IllegalStateException("a single JWK is no set");
                case Refused(Message why) -> {
                    String kid = Quoted.text(jwk.text("kid").orElse("–"));
                    notes.add(Message.of("token.key.note.skipped", kid, why));
                }
            }
        }
        return usable.isEmpty() ? Refused.because("token.key.jwk.emptySet")
                : new Read(new KeySet(usable), Message.of("token.key.set", usable.size()),
                        notes.stream().distinct().toList());
    }

    private static KeyReading single(JsonObject jwk) {
        if (jwk.text("use").filter(use -> !use.equals("sig")).isPresent() || !mayVerify(jwk)) {
            return Refused.because("token.key.jwk.use");
        }
        List<Message> notes = jwk.member("d").isPresent() ? List.of(Message.of("token.key.note.private")) : List.of();
        KeyReading reading = switch (jwk.text("kty").orElse("")) {
            case "RSA" -> rsa(jwk, notes);
            case "EC" -> ec(jwk, notes);
            case "oct" -> secret(jwk);
            case "OKP" -> okp(jwk, notes);
            case "AKP" -> Refused.because("token.key.unsupported", Quoted.text(jwk.text("alg").orElse("AKP")));
            default -> Refused.because("token.key.jwk.kind");
        };
        return reading instanceof Read read ? narrowed(read, jwk) : reading;
    }

    private static boolean mayVerify(JsonObject jwk) {
        return jwk.member("key_ops").filter(ops -> ops.type() == ClaimType.ARRAY)
                .map(ops -> JsonArray.elements(ops.raw()).stream()
                        .flatMap(op -> op.text().stream()).anyMatch("verify"::equals))
                .orElse(true);
    }

    private static KeyReading rsa(JsonObject jwk, List<Message> notes) {
        Optional<BigInteger> modulus = bytes(jwk, "n").map(bytes -> new BigInteger(1, bytes));
        Optional<BigInteger> exponent = bytes(jwk, "e").map(bytes -> new BigInteger(1, bytes));
        return modulus.isEmpty() || exponent.isEmpty() ? Refused.because("token.key.unreadable")
                : PublicKeys.make("RSA", new RSAPublicKeySpec(modulus.get(), exponent.get()), notes);
    }

    private static KeyReading ec(JsonObject jwk, List<Message> notes) {
        Optional<EcCurve> curve = jwk.text("crv").flatMap(EcCurve::named);
        if (curve.isEmpty()) {
            return jwk.text("crv").filter("secp256k1"::equals).isPresent()
                    ? Refused.because("token.key.unsupported", "ES256K") : Refused.because("token.key.curve");
        }
        Optional<BigInteger> x = coordinate(jwk, "x", curve.get());
        Optional<BigInteger> y = coordinate(jwk, "y", curve.get());
        return x.isEmpty() || y.isEmpty() ? Refused.because("token.key.unreadable")
                : PublicKeys.make("EC",
                        new ECPublicKeySpec(new ECPoint(x.get(), y.get()), curve.get().parameters()), notes);
    }

    /** Keys on the newer curves (RFC 8037 §2): of these only Ed25519 signs here. */
    private static KeyReading okp(JsonObject jwk, List<Message> notes) {
        String curve = jwk.text("crv").orElse("");
        if (!curve.equals("Ed25519")) {
            return Refused.because("token.key.unsupported", curve.isEmpty() ? "OKP" : Quoted.text(curve));
        }
        return bytes(jwk, "x").filter(x -> x.length == ED25519_BYTES)
                .map(x -> PublicKeys.fromSpki(Ed25519.toSpki(x), notes))
                .orElseGet(() -> Refused.because("token.key.unreadable"));
    }

    private static KeyReading secret(JsonObject jwk) {
        return bytes(jwk, "k").filter(secret -> secret.length > 0)
                .<KeyReading>map(secret -> new Read(new HmacSecret(secret),
                        Message.of("token.key.secret", secret.length), List.of()))
                .orElseGet(() -> Refused.because("token.key.unreadable"));
    }

    /** A JWK may name the one algorithm that it is for (RFC 7517 §4.4). */
    private static KeyReading narrowed(Read read, JsonObject jwk) {
        if (jwk.member("alg").isEmpty()) {
            return read;
        }
        Optional<SigningAlgorithm> alg = jwk.text("alg").flatMap(SigningAlgorithm::named);
        if (alg.filter(read.key().algorithms()::contains).isEmpty()) {
            return Refused.because("token.key.jwk.alg");
        }
        Set<SigningAlgorithm> only = Set.of(alg.get());
        VerificationKey key = switch (read.key()) {
            case HmacSecret secret -> new HmacSecret(secret.bytes(), only);
            case RsaPublicKey(var rsa, _) -> new RsaPublicKey(rsa, only);
            case EcPublicKey ec -> ec;
            case EdPublicKey ed -> ed;
            case KeySet set -> set;
        };
        return new Read(key, read.what(), read.notes());
    }

    /** Coordinates have the full length of the curve (RFC 7518 §6.2.1.2). */
    private static Optional<BigInteger> coordinate(JsonObject jwk, String name, EcCurve curve) {
        return bytes(jwk, name).filter(bytes -> bytes.length == curve.coordinateBytes())
                .map(bytes -> new BigInteger(1, bytes));
    }

    private static Optional<byte[]> bytes(JsonObject jwk, String name) {
        return jwk.text(name).map(Base64Url::decode)
                .filter(decoded -> decoded.problem().isEmpty() && decoded.bytes().length <= LONGEST_PART)
                .map(Base64Url.Decoded::bytes);
    }
}
