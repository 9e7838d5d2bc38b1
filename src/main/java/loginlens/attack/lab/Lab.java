package loginlens.attack.lab;

import com.auth0.jwt.algorithms.Algorithm;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import loginlens.token.encoding.Base64Url;
import loginlens.token.keys.HmacSecret;

/**
 * The lab of one attack: its accounts, keys, files, database and ports. What is slow or may fail is made only when an
 * attack asks for it. Closing it stops, deletes and forgets everything. Not for the FX thread, and for one thread.
 *
 * <p>The lab lives by the machine's own clock: its careless servers use libraries that ask the system for the time.
 */
public final class Lab implements AutoCloseable {
    /** The claim {@code iss} of the lab's tokens; the real server has another one. */
    public static final String ISSUER = "loginlens-lab";
    /** The claim {@code aud} of the lab's tokens. */
    public static final String AUDIENCE = "lab-api";
    /** Longer than any lesson: a token must not expire in the middle of one. */
    private static final Duration LIFETIME = Duration.ofHours(12);
    private static final int RANDOM_BYTES = 32;

    private final LabSettings settings;
    private final Clock clock = Clock.systemUTC();
    private final SecureRandom random = new SecureRandom();
    private final byte[] secret = randomSecret();
    private final Deque<AutoCloseable> open = new ArrayDeque<>();

    /** A lab with nobody and nothing in it yet but its accounts and a fresh secret. */
    public Lab(LabSettings settings) {
        this.settings = settings;
    }

    /** The attacker, who is a student. */
    public LabAccount student() {
        return settings.student();
    }

    /** The time by which the lab's servers judge. */
    public Clock clock() {
        return clock;
    }

    /** Now, in whole seconds, as tokens have it. */
    public Instant now() {
        return Instant.ofEpochSecond(clock.instant().getEpochSecond());
    }

    /** The secret of the lab's servers: 43 letters, made for this attack. */
    public byte[] secret() {
        return secret.clone();
    }

    /** The same secret, to sign with HS256. */
    public Algorithm hs256() {
        return Algorithm.HMAC256(secret);
    }

    /** The same secret, to verify with. */
    public HmacSecret key() {
        return LabKeys.hs256(secret);
    }

    /** Another secret like it. */
    public byte[] randomSecret() {
        byte[] bits = new byte[RANDOM_BYTES];
        random.nextBytes(bits);
        return Base64Url.encode(bits).getBytes(StandardCharsets.US_ASCII);
    }

    /** Fresh key pairs. */
    public LabKeys keys() {
        return new LabKeys(random);
    }

    /** An unsigned token as the lab's server issues it to this account, valid for longer than a lesson. */
    public TokenDraft draft(LabAccount account) {
        Instant now = now();
        return TokenDraft.empty()
                .header("alg", "HS256").header("typ", "JWT")
                .claim("username", account.username()).claim("role", account.role())
                .claim("iss", ISSUER).claim("aud", AUDIENCE).claim("sub", Long.toString(account.id()))
                .claimJson("iat", Long.toString(now.getEpochSecond()))
                .claimJson("exp", Long.toString(now.plus(LIFETIME).getEpochSecond()))
                .claim("jti", jti());
    }

    /** A new name for a token. */
    private String jti() {
        byte[] bits = new byte[9];
        random.nextBytes(bits);
        return Base64Url.encode(bits);
    }

    /** The honest token of this account, signed with HS256. */
    public String token(LabAccount account) {
        return draft(account).signed(hs256()).compact();
    }

    /** A folder of the lab's own. */
    public LabFolder folder() throws LabFailedException {
        return kept(LabFolder.make(settings.temporary()));
    }

    /** A database of the lab's own, in memory. */
    public LabDatabase database() throws LabFailedException {
        return kept(LabDatabase.make());
    }

    /** The key set of the lab's own server, on a loopback port. */
    public KeySetServer serveKeys(String jwks) throws LabFailedException {
        return kept(KeySetServer.start(jwks, 0));
    }

    /** The key set of the attacker, on a loopback port. */
    public KeySetServer serveAttackersKeys(String jwks) throws LabFailedException {
        return kept(KeySetServer.start(jwks, settings.port()));
    }

    private <T extends AutoCloseable> T kept(T made) {
        open.push(made);
        return made;
    }

    @Override
    public void close() {
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (Exception left) {
                // The rest must be closed all the same; what is left is the lab's own and holds no secret of anybody.
                System.getLogger(Lab.class.getName()).log(System.Logger.Level.WARNING,
                        "something of the lab could not be closed: {0}", left.getClass().getSimpleName());
            }
        }
    }
}
