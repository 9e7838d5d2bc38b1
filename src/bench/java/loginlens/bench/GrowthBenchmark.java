package loginlens.bench;

import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import loginlens.token.checks.Expectations;
import loginlens.token.checks.TokenInspector;
import loginlens.token.checks.Verdict;
import loginlens.token.issuing.TokenIssuer;
import loginlens.token.keys.SigningKey;
import loginlens.token.keys.VerificationKey;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Reading and checking tokens of growing length, with many claims. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class GrowthBenchmark {
    private static final int CLAIM = 100;
    private static final double LETTERS_PER_BYTE = 4.0 / 3;

    /** How long the token is, in bytes. */
    @Param({"1000", "10000", "100000", "1000000"})
    public int bytes;

    private final TokenInspector inspector = new TokenInspector();
    private String token;
    private VerificationKey key;

    /** Makes the token. */
    @Setup
    public void setUp() {
        var signingKey = SigningKey.random(new SecureRandom());
        key = new TokenIssuer(signingKey, java.time.Clock.systemUTC(), "loginlens").verifier();
        var builder = JWT.create();
        for (int i = 0; i < bytes / LETTERS_PER_BYTE / CLAIM; i++) {
            var name = "claim" + i;
            // With its quotes, its colon and its comma, a claim is 100 bytes.
            builder.withClaim(name, "x".repeat(CLAIM - name.length() - 6));
        }
        token = builder.sign(Algorithm.HMAC256(signingKey.secret()));
    }

    /** Reads it anew each time, so nothing of it is remembered. */
    @Benchmark
    public Verdict verify() {
        return inspector.judge(inspector.read(token), Optional.of(key), Expectations.of(key), Instant.now());
    }
}
