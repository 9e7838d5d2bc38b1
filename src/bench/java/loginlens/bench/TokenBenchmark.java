package loginlens.bench;

import com.auth0.jwt.JWT;
import com.auth0.jwt.JWTVerifier;
import com.auth0.jwt.algorithms.Algorithm;
import com.auth0.jwt.interfaces.DecodedJWT;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import loginlens.token.Token;
import loginlens.token.checks.Expectations;
import loginlens.token.checks.TokenInspector;
import loginlens.token.checks.Verdict;
import loginlens.token.issuing.TokenIssuer;
import loginlens.token.issuing.TokenSubject;
import loginlens.token.keys.SigningKey;
import loginlens.token.keys.VerificationKey;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A token of about 300 bytes by HS256, issued and checked, here and by bare java-jwt. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class TokenBenchmark {
    private static final int TOKENS = 64;
    private static final int JTI_BYTES = 16;
    private static final Duration LIFETIME = Duration.ofHours(1);
    private static final TokenSubject SUBJECT = new TokenSubject(7, "ada", "student", Optional.of("blue"));

    private final SecureRandom random = new SecureRandom();
    private final TokenInspector inspector = new TokenInspector();
    // Another one each time, as clients send.
    private final String[] tokens = new String[TOKENS];
    private int next;
    private TokenIssuer issuer;
    private VerificationKey key;
    private Algorithm algorithm;
    private JWTVerifier verifier;

    /** Makes keys and tokens. */
    @Setup
    public void setUp() {
        var signingKey = SigningKey.random(random);
        issuer = new TokenIssuer(signingKey, Clock.systemUTC(), "loginlens");
        key = issuer.verifier();
        algorithm = Algorithm.HMAC256(signingKey.secret());
        verifier = JWT.require(algorithm).build();
        for (int i = 0; i < TOKENS; i++) {
            tokens[i] = issuer.issue(SUBJECT, LIFETIME).compact();
        }
    }

    /** As a login does it. */
    @Benchmark
    public Token issue() {
        return issuer.issue(SUBJECT, LIFETIME);
    }

    /** The same claims. */
    @Benchmark
    public String issueBare() {
        var now = Instant.now();
        var jti = new byte[JTI_BYTES];
        random.nextBytes(jti);
        return JWT.create()
                .withClaim("subject", "user")
                .withClaim("username", SUBJECT.username())
                .withClaim("favoriteColor", "blue")
                .withClaim("role", SUBJECT.role())
                .withIssuer("loginlens")
                .withSubject("7")
                .withIssuedAt(now)
                .withExpiresAt(now.plus(LIFETIME))
                .withJWTId(Base64.getUrlEncoder().withoutPadding().encodeToString(jti))
                .sign(algorithm);
    }

    /** As who-am-I and the Token lens do it. */
    @Benchmark
    public Verdict verify() {
        return inspector.judge(inspector.read(token()), Optional.of(key), Expectations.of(key), Instant.now());
    }

    /** Decoded and verified by the library alone. */
    @Benchmark
    public DecodedJWT verifyBare() {
        return verifier.verify(token());
    }

    private String token() {
        next = (next + 1) % TOKENS;
        return tokens[next];
    }
}
