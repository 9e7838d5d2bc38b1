package loginlens.token.reading;

import java.util.Optional;
import java.util.Set;
import loginlens.token.encoding.Base64Url;
import loginlens.token.encoding.JsonObject;
import loginlens.token.encoding.JsonReader;
import loginlens.token.encoding.Span;
import loginlens.token.encoding.StrictUtf8;

/**
 * How long a token may be, as its header says: so many parts, and so many letters in the last one. With this a token in
 * the middle of a text ends where it ends, and the next word is not taken into its signature.
 *
 * @param parts   three, or five of an encrypted token
 * @param letters how many letters the last part may have; empty if the header does not say
 */
record SignatureLetters(int parts, Set<Integer> letters) {
    /** Tags of 16, 24 and 32 bytes (RFC 7518 §5.2, §5.3). */
    private static final Set<Integer> TAG = Set.of(22, 32, 43);
    /** Keys of 1,024 to 4,096 bits, in steps that are in use. */
    private static final Set<Integer> RSA = Set.of(171, 256, 342, 512, 683);

    /** What this header says; empty if it is no JSON object. */
    static Optional<SignatureLetters> of(String header) {
        Base64Url.Decoded decoded = Base64Url.decode(header, new Span(0, header.length()));
        StrictUtf8.Decoded text = StrictUtf8.decode(decoded.bytes());
        if (decoded.problem().isPresent() || text.badByte().isPresent()) {
            return Optional.empty();
        }
        JsonObject json = JsonReader.read(text.text());
        if (!json.whole()) {
            return Optional.empty();
        }
        return Optional.of(json.text("enc").isPresent() ? new SignatureLetters(5, TAG)
                : new SignatureLetters(3, json.text("alg").map(SignatureLetters::letters).orElse(Set.of())));
    }

    private static Set<Integer> letters(String alg) {
        return switch (alg) {
            case "HS256" -> Set.of(43);
            case "HS384" -> Set.of(64);
            case "HS512", "ES256", "ES256K", "EdDSA", "Ed25519" -> Set.of(86);
            case "ES384" -> Set.of(128);
            case "ES512" -> Set.of(176);
            case "RS256", "RS384", "RS512", "PS256", "PS384", "PS512" -> RSA;
            case "none" -> Set.of(0);
            default -> Set.of();
        };
    }

    /** Whether the last part may be as long as this. */
    boolean fits(int length) {
        return letters.contains(length);
    }

    /** Whether it may become right by more letters. */
    boolean isShort(int length) {
        return letters.stream().anyMatch(right -> right > length);
    }
}
