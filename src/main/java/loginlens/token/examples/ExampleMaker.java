package loginlens.token.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import loginlens.token.Token;
import loginlens.token.encoding.Base64Url;
import loginlens.token.examples.OpenedExample.CheckWith;
import loginlens.token.issuing.SecondSigner;
import loginlens.token.keys.PublicKeyText;
import loginlens.token.keys.SecretForm;
import loginlens.token.keys.SigningAlgorithm;

/** Makes the examples: those of LoginLens now, so that their dates are of today; those of the RFCs as they stand. */
public final class ExampleMaker {
    /** Known to everybody, since it stands here: it protects nothing, and is long enough for HS256. */
    private static final String SECRET = "an example secret that protects nothing at all";
    private static final String WEAK_SECRET = "secret";
    /** Made with the library jose 5.10.0 by "dir" and "A128CBC-HS256"; its content is of no use to anybody. */
    private static final String ENCRYPTED = "eyJhbGciOiJkaXIiLCJlbmMiOiJBMTI4Q0JDLUhTMjU2In0..2Nmo2wRQX3UbJ_3p2jp9Sg"
            + ".8lAddpkCMspr86Gs_HWntvdbapyphL9nuvAUYAzT30ESHnyn5LtdMSJB8XJOSY30.IvMlwdNGL3CMoluch9QflA";
    private static final Duration HOUR = Duration.ofHours(1);

    private final SecureRandom random = new SecureRandom();

    /**
     * Makes this example. RSA may take a second.
     *
     * @param now the time by which its dates are chosen
     */
    public OpenedExample make(Example example, Instant now) {
        return switch (example) {
            case GOOD -> bySecret(example, claims(now, HOUR, ""), SECRET);
            case EXPIRED -> bySecret(example, claims(now.minus(HOUR.multipliedBy(2)), HOUR, ""), SECRET);
            case NOT_YET -> bySecret(example, claims(now, Duration.ofDays(2),
                    ",\"nbf\":" + now.plus(Duration.ofDays(1)).getEpochSecond()), SECRET);
            case ALG_NONE -> opened(example, new Token(unsigned("{\"alg\":\"none\",\"typ\":\"JWT\"}",
                    claims(now, HOUR, ""))), new CheckWith.Secret(SECRET, SecretForm.TEXT));
            case RS256 -> byNewKey(example, SigningAlgorithm.RS256, now);
            case ES256 -> byNewKey(example, SigningAlgorithm.ES256, now);
            case EDDSA -> byNewKey(example, SigningAlgorithm.EdDSA, now);
            case KEY_SET -> byKeySet(now);
            case OTHER_AUDIENCE -> {
                var made = bySecret(example, claims(now, HOUR, ",\"aud\":\"payroll\""), SECRET);
                yield new OpenedExample(example, made.token(), made.with(), Optional.of("loginlens"));
            }
            case WEAK_SECRET -> bySecret(example, claims(now, HOUR, ""), WEAK_SECRET);
            case ENCRYPTED -> opened(example, new Token(ENCRYPTED), new CheckWith.Nothing());
            case RFC_7515_HS256 -> opened(example, new Token(RfcSamples.HS256),
                    new CheckWith.Secret(RfcSamples.HS256_SECRET, SecretForm.BASE64URL));
            case RFC_7515_RS256 -> opened(example, new Token(RfcSamples.RS256),
                    new CheckWith.PublicKey(RfcSamples.RS256_KEY));
            case RFC_7515_ES256 -> opened(example, new Token(RfcSamples.ES256),
                    new CheckWith.PublicKey(RfcSamples.ES256_KEY));
            case RFC_7519_UNSECURED -> opened(example, new Token(RfcSamples.UNSECURED), new CheckWith.Nothing());
            case RFC_7519_ENCRYPTED -> opened(example, new Token(RfcSamples.ENCRYPTED), new CheckWith.Nothing());
            case RFC_7519_NESTED -> opened(example, new Token(RfcSamples.NESTED), new CheckWith.Nothing());
        };
    }

    private static OpenedExample bySecret(Example example, String claims, String secret) {
        return opened(example, signed(SecondSigner.withSecret(secret.getBytes(UTF_8)), "", claims),
                new CheckWith.Secret(secret, SecretForm.TEXT));
    }

    private OpenedExample byNewKey(Example example, SigningAlgorithm algorithm, Instant now) {
        var signer = SecondSigner.withNewKey(algorithm, random);
        var key = publicKey(signer, Optional.empty());
        return opened(example, signed(signer, "", claims(now, HOUR, "")),
                new CheckWith.PublicKey(example == Example.ES256 ? key.jwk() : key.pem()));
    }

    private OpenedExample byKeySet(Instant now) {
        var older = SecondSigner.withNewKey(SigningAlgorithm.ES256, random);
        var newer = SecondSigner.withNewKey(SigningAlgorithm.ES256, random);
        var set = "{\"keys\":[\n" + publicKey(older, Optional.of("spring")).jwk() + ",\n"
                + publicKey(newer, Optional.of("summer")).jwk() + "\n]}";
        return opened(Example.KEY_SET, signed(newer, ",\"kid\":\"summer\"", claims(now, HOUR, "")),
                new CheckWith.PublicKey(set));
    }

    private static PublicKeyText publicKey(SecondSigner signer, Optional<String> kid) {
        return PublicKeyText.of(signer.verifier(), kid).orElseThrow();
    }

    private static OpenedExample opened(Example example, Token token, CheckWith with) {
        return new OpenedExample(example, token, with, Optional.empty());
    }

    private static Token signed(SecondSigner signer, String moreHeader, String claims) {
        var token = new Token(unsigned("{\"alg\":\"HS256\",\"typ\":\"JWT\"" + moreHeader + "}", claims));
        return signer.sign(token.read()).orElseThrow();
    }

    private static String unsigned(String header, String claims) {
        return Base64Url.encode(header.getBytes(UTF_8)) + "." + Base64Url.encode(claims.getBytes(UTF_8)) + ".";
    }

    private static String claims(Instant issued, Duration lifetime, String more) {
        return "{\"iss\":\"loginlens\",\"sub\":\"2\",\"username\":\"ada\",\"role\":\"student\",\"iat\":"
                + issued.getEpochSecond() + ",\"exp\":" + issued.plus(lifetime).getEpochSecond() + more + "}";
    }
}
