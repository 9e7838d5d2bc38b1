package loginlens.token.issuing;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.auth0.jwt.algorithms.Algorithm;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import loginlens.text.StepCode;
import loginlens.token.Token;
import loginlens.token.encoding.Base64Url;
import loginlens.token.encoding.JsonObject.Member;
import loginlens.token.encoding.JsonReader;
import loginlens.token.keys.SigningAlgorithm;
import loginlens.token.keys.SigningKey;
import loginlens.token.keys.VerificationKey;

/**
 * Issues tokens. The claims are written here, so that they stand in the order in which they are taught and extra ones
 * stay letter for letter as they were typed; java-jwt signs.
 */
public final class TokenIssuer {
    private static final int JTI_BYTES = 16;

    private final IssuingKeys keys;
    private final Clock clock;
    private final String issuer;
    private final SecureRandom random = new SecureRandom();

    /**
     * @param key    signs with HS256; keys for other algorithms are made when they are first wanted
     * @param clock  gives {@code iat} and {@code exp}, cut to whole seconds
     * @param issuer the claim {@code iss}
     */
    public TokenIssuer(SigningKey key, Clock clock, String issuer) {
        this.keys = new IssuingKeys(key, random);
        this.clock = clock;
        this.issuer = issuer;
    }

    /**
     * A token by HS256.
     *
     * @param lifetime from now to {@code exp}, at least a second
     */
    public Token issue(TokenSubject subject, Duration lifetime) {
        return sign(subject, lifetime, List.of(), keys.of(SigningAlgorithm.HS256), SigningAlgorithm.HS256)
                .token();
    }

    /** A token as these settings want it, or why there is none. May take a second when a key pair has to be made. */
    public Issuing issue(TokenSubject subject, IssuingSettings settings) {
        return switch (ExtraClaims.read(settings.extraClaimsJson())) {
            case ExtraClaims.Refused(var why) -> new Issuing.Refused(why);
            case ExtraClaims.Accepted(var extra) -> {
                IssuingKeys.Pair pair = keys.of(settings.algorithm());
                SignedToken signed = sign(subject, settings.lifetime(), extra, pair, settings.algorithm());
                yield new Issuing.Issued(signed, pair.verifier());
            }
        };
    }

    /** What verifies the tokens issued so far: its own key, and those made for other algorithms. Never waits. */
    public VerificationKey verifier() {
        return keys.verifier();
    }

    private SignedToken sign(TokenSubject subject, Duration lifetime, List<Member> extra, IssuingKeys.Pair pair,
                             SigningAlgorithm algorithm) {
        if (lifetime.toSeconds() < 1) {
            throw new IllegalArgumentException("a token lives for at least a second");
        }
        long start = System.nanoTime();
        String headerJson = header(algorithm);
        String payloadJson = payload(subject, lifetime, extra);
        long gathered = System.nanoTime();
        String header = encode(headerJson);
        String payload = encode(payloadJson);
        long encoded = System.nanoTime();
        String signature = signature(header, payload, pair.signer());
        long signed = System.nanoTime();
        return new SignedToken(
                compact(header, payload, signature),
                algorithm,
                Duration.ofNanos(gathered - start),
                Duration.ofNanos(encoded - gathered),
                Duration.ofNanos(signed - encoded));
    }

    private static String header(SigningAlgorithm algorithm) {
        return "{\"alg\":\"" + algorithm + "\",\"typ\":\"JWT\"}";
    }

    /** The article's claims and the role first, then the registered ones, then the extra ones. */
    @StepCode("claimsGathered")
    private String payload(TokenSubject subject, Duration lifetime, List<Member> extra) {
        long issuedAt = clock.instant().getEpochSecond();
        byte[] jti = new byte[JTI_BYTES];
        random.nextBytes(jti);
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JsonReader.FACTORY.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("subject", "user");
            json.writeStringField("username", subject.username());
            if (subject.favoriteColor().isPresent()) {
                json.writeStringField("favoriteColor", subject.favoriteColor().get());
            }
            json.writeStringField("role", subject.role());
            json.writeStringField("iss", issuer);
            json.writeStringField("sub", Long.toString(subject.id()));
            json.writeNumberField("iat", issuedAt);
            json.writeNumberField("exp", issuedAt + lifetime.toSeconds());
            json.writeStringField("jti", Base64Url.encode(jti));
            for (Member member : extra) {
                json.writeFieldName(member.name());
                json.writeRawValue(member.raw());
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail to be written", e);
        }
        return text.toString();
    }

    @StepCode("partsEncoded")
    private static String encode(String json) {
        return Base64Url.encode(json.getBytes(StandardCharsets.UTF_8));
    }

    /** java-jwt puts the dot between the two: header, dot and payload are what gets signed (RFC 7515 §5.1). */
    @StepCode({"signingInputMade", "signed"})
    private static String signature(String header, String payload, Algorithm signer) {
        byte[] signature = signer.sign(header.getBytes(US_ASCII), payload.getBytes(US_ASCII));
        return Base64Url.encode(signature);
    }

    @StepCode("tokenMade")
    private static Token compact(String header, String payload, String signature) {
        return new Token(header + "." + payload + "." + signature);
    }
}
