package loginlens.attack;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import loginlens.attack.lab.Lab;
import loginlens.attack.lab.User;
import loginlens.text.Message;
import loginlens.token.checks.Check;
import loginlens.token.checks.CheckKind;
import loginlens.token.checks.Expectations;
import loginlens.token.checks.Outcome;
import loginlens.token.checks.TokenInspector;
import loginlens.token.checks.Verdict;
import loginlens.token.keys.HmacSecret;
import loginlens.token.keys.SigningAlgorithm;
import loginlens.token.keys.VerificationKey;
import loginlens.token.reading.Claim;
import loginlens.token.reading.ReadToken;

/**
 * LoginLens, with a key of the lab: the same checks as those of the real server, asked for the lab's issuer and
 * audience.
 */
public final class StrictServer {
    private final TokenInspector inspector = new TokenInspector();
    private final VerificationKey.Single key;
    private final Optional<HmacSecret> keyAsSecret;
    private final Lab lab;

    /** Verifies with this key of the lab. */
    public StrictServer(VerificationKey.Single key, Lab lab) {
        this(key, Optional.empty(), lab);
    }

    /**
     * Verifies with this public key of the lab.
     *
     * @param keyAsSecret the same key as the bytes of its file: what a server without the check of the algorithm would
     *                    use for HMAC
     */
    public StrictServer(VerificationKey.Single key, Optional<HmacSecret> keyAsSecret, Lab lab) {
        this.key = key;
        this.keyAsSecret = keyAsSecret;
        this.lab = lab;
    }

    /** What it verifies with. */
    VerificationKey.Single key() {
        return key;
    }

    /** All the checks of this token. */
    public Verdict judge(String token) {
        return judge(inspector.read(token), key);
    }

    /** What the server answers to the bearer of this token. */
    public ServerReply answer(String token) {
        Verdict verdict = judge(token);
        if (verdict.believable()) {
            ReadToken read = inspector.read(token);
            return ServerReply.welcome(new User(text(read, "username"), text(read, "role")));
        }
        Message why = verdict.firstFailure().map(StrictServer::rejectedAt).orElse(verdict.sentence());
        return ServerReply.rejected(why);
    }

    /**
     * The checks that keep this token out.
     *
     * @param algorithmChecked whether the algorithm is checked; if not, the token chooses how the key is used
     */
    public Set<CheckKind> stops(String token, boolean algorithmChecked) {
        ReadToken read = inspector.read(token);
        Set<CheckKind> stops = EnumSet.noneOf(CheckKind.class);
        Verdict verdict = judge(read, algorithmChecked ? key : chosenBy(read));
        verdict.checks().stream().filter(check -> check.outcome() == Outcome.FAIL).map(Check::kind).forEach(stops::add);
        // A signature that nobody could check is no signature.
        if (verdict.check(CheckKind.SIGNATURE).outcome() != Outcome.PASS && !stops.contains(CheckKind.ALGORITHM)) {
            stops.add(CheckKind.SIGNATURE);
        }
        if (!algorithmChecked) {
            stops.remove(CheckKind.ALGORITHM);
        }
        return stops;
    }

    private VerificationKey.Single chosenBy(ReadToken token) {
        boolean wantsSecret = token.headerParameter("alg").flatMap(Claim::text).flatMap(SigningAlgorithm::named)
                .filter(algorithm -> algorithm.family() == SigningAlgorithm.Family.HMAC).isPresent();
        return wantsSecret && keyAsSecret.isPresent() ? keyAsSecret.get() : key;
    }

    private Verdict judge(ReadToken token, VerificationKey.Single key) {
        Expectations expected =
                new Expectations(Optional.of(Lab.ISSUER), Optional.of(Lab.AUDIENCE), key.algorithms());
        return inspector.judge(token, Optional.of(key), expected, lab.clock().instant());
    }

    private static Message rejectedAt(Check check) {
        return Message.of("attack.reply.rejectedAt", name(check.kind()), check.reason());
    }

    /** What a check is called. */
    public static Message name(CheckKind kind) {
        return Message.of("attack.check." + kind.name());
    }

    private static String text(ReadToken token, String claim) {
        return token.claim(claim).flatMap(Claim::text).orElse("");
    }
}
