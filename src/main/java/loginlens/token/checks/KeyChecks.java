package loginlens.token.checks;

import static loginlens.token.checks.CheckKind.ALGORITHM;
import static loginlens.token.checks.CheckKind.KEY_STRENGTH;
import static loginlens.token.checks.CheckKind.SIGNATURE;

import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import loginlens.text.StepCode;
import loginlens.token.encoding.Quoted;
import loginlens.token.keys.EcPublicKey;
import loginlens.token.keys.EdPublicKey;
import loginlens.token.keys.HmacSecret;
import loginlens.token.keys.RsaPublicKey;
import loginlens.token.keys.SigningAlgorithm;
import loginlens.token.keys.SigningAlgorithm.Family;
import loginlens.token.keys.VerificationKey;
import loginlens.token.reading.Claim;
import loginlens.token.reading.ReadToken;
import loginlens.token.reading.TokenPart;
import loginlens.token.signature.Signatures;

/** The questions that need a key: may this algorithm be used, is the key strong enough, does the signature match? */
final class KeyChecks {
    private static final System.Logger LOG = System.getLogger(KeyChecks.class.getName());
    /** RFC 7518 §3.3 and §3.5. */
    private static final int SHORTEST_RSA = 2048;
    /** Real algorithms that LoginLens does not have (RFC 8037, RFC 8812, RFC 9864; ML-DSA). */
    private static final Set<String> UNSUPPORTED = Set.of("Ed448", "ES256K", "ESP256", "ESP384", "ESP512", "ML-DSA-44",
            "ML-DSA-65", "ML-DSA-87");

    private final ReadToken token;
    private final Optional<VerificationKey> given;
    private final Expectations expected;
    private final Optional<Claim> alg;
    private final Optional<SigningAlgorithm> algorithm;
    private final Optional<VerificationKey.Single> key;

    KeyChecks(Question question) {
        this.token = question.token();
        this.given = question.key();
        this.expected = question.expected();
        this.alg = token.headerParameter("alg");
        this.algorithm = question.algorithm();
        this.key = question.single();
    }

    List<Check> checks() {
        if (token.encrypted()) {
            return Stream.of(ALGORITHM, KEY_STRENGTH, SIGNATURE)
                    .map(kind -> Check.notChecked(kind, "token.check.encrypted")).toList();
        }
        Check allowed = algorithm();
        return List.of(allowed,
                allowed.outcome() == Outcome.PASS ? strength(key.orElseThrow())
                        : Check.notChecked(KEY_STRENGTH, notAsked(allowed)),
                signature(allowed));
    }

    @StepCode("checkMade.ALGORITHM")
    private Check algorithm() {
        if (alg.isEmpty()) {
            return token.header().filter(TokenPart::whole).isPresent() ? Check.fail(ALGORITHM,
                    "token.check.alg.missing")
                    : Check.notChecked(ALGORITHM, "token.check.alg.unreadable");
        }
        if (alg.get().repeated()) {
            return Check.fail(ALGORITHM, "token.check.claim.twice", "alg");
        }
        if (alg.get().text().isEmpty()) {
            return Check.fail(ALGORITHM, "token.check.alg.notText");
        }
        String name = alg.get().text().get();
        if (name.equalsIgnoreCase("none")) {
            return Check.fail(ALGORITHM, "token.check.alg.none");
        }
        if (algorithm.isEmpty()) {
            return foreign(name);
        }
        if (!expected.algorithms().contains(algorithm.get())) {
            return Check.fail(ALGORITHM, "token.check.alg.notAccepted", name);
        }
        if (key.isEmpty()) {
            String why = given.isEmpty() ? "token.check.alg.noKey" : "token.check.alg.notInSet";
            return Check.notChecked(ALGORITHM, why, name);
        }
        return key.get().algorithms().contains(algorithm.get()) ? Check.pass(ALGORITHM, "token.check.alg", name)
                : Check.fail(ALGORITHM, mismatch(algorithm.get(), key.get()), name);
    }

    private Check foreign(String name) {
        if (!UNSUPPORTED.contains(name)) {
            return Check.fail(ALGORITHM, "token.check.alg.unknown", Quoted.text(name));
        }
        return key.isPresent() ? Check.fail(ALGORITHM, "token.check.alg.otherKey", name)
                : Check.notChecked(ALGORITHM, "token.check.alg.unsupported", name);
    }

    private static String mismatch(SigningAlgorithm algorithm, VerificationKey.Single key) {
        if (algorithm.family() == Family.HMAC && !(key instanceof HmacSecret)) {
            return "token.check.alg.confusion";
        }
        return switch (key) {
            case HmacSecret _ when algorithm.family() != Family.HMAC -> "token.check.alg.secretForPublic";
            case EcPublicKey _ when algorithm.family() == Family.EC -> "token.check.alg.otherCurve";
            case HmacSecret _, EcPublicKey _, RsaPublicKey _, EdPublicKey _ -> "token.check.alg.otherKey";
        };
    }

    @StepCode("checkMade.KEY_STRENGTH")
    private Check strength(VerificationKey.Single key) {
        return switch (key) {
            case HmacSecret secret when secret.looksLikeKeyFile() ->
                    Check.fail(KEY_STRENGTH, "token.check.strength.keyFile");
            case HmacSecret secret when secret.bytes().length * 8 < algorithm.orElseThrow().hashBits() ->
                    Check.fail(KEY_STRENGTH, "token.check.strength.secret", secret.bytes().length,
                            algorithm.orElseThrow().name(), algorithm.orElseThrow().hashBits() / 8);
            case HmacSecret secret -> Check.pass(KEY_STRENGTH, "token.check.strength", secret.bytes().length * 8);
            case RsaPublicKey(var rsa, _) when rsa.getModulus().bitLength() < SHORTEST_RSA ->
                    Check.fail(KEY_STRENGTH, "token.check.strength.rsa", rsa.getModulus().bitLength());
            case RsaPublicKey(var rsa, _) ->
                    Check.pass(KEY_STRENGTH, "token.check.strength", rsa.getModulus().bitLength());
            case EcPublicKey(var ec, _) ->
                    Check.pass(KEY_STRENGTH, "token.check.strength", ec.getParams().getOrder().bitLength());
            case EdPublicKey _ -> Check.pass(KEY_STRENGTH, "token.check.strength", EdPublicKey.BITS);
        };
    }

    @StepCode("checkMade.SIGNATURE")
    private Check signature(Check allowed) {
        Optional<TokenPart> part = token.signature();
        if (part.isEmpty()) {
            return Check.fail(SIGNATURE, "token.check.signature.missing");
        }
        if (part.get().inRaw().length() == 0) {
            return Check.fail(SIGNATURE, "token.check.signature.empty");
        }
        if (!token.problems().isEmpty()) {
            return Check.notChecked(SIGNATURE, "token.check.notWhole");
        }
        if (!part.get().problems().isEmpty()) {
            return Check.fail(SIGNATURE, "token.check.signature.damaged");
        }
        if (allowed.outcome() != Outcome.PASS) {
            return Check.notChecked(SIGNATURE, notAsked(allowed));
        }
        return compare(part.get(), key.orElseThrow(), algorithm.orElseThrow());
    }

    private Check compare(TokenPart signature, VerificationKey.Single key, SigningAlgorithm algorithm) {
        int right = Signatures.length(key, algorithm);
        if (signature.byteCount() != right) {
            return Check.fail(SIGNATURE, "token.check.signature.length", signature.byteCount(), algorithm.name(),
                    right);
        }
        try {
            return Signatures.match(token, key, algorithm)
                    ? Check.pass(SIGNATURE, "token.check.signature", key.fingerprint())
                    : Check.fail(SIGNATURE, "token.check.signature.wrong", key.fingerprint());
        } catch (GeneralSecurityException e) {
            LOG.log(System.Logger.Level.WARNING, "key {0} cannot be used with {1}: {2}",
                    key.fingerprint(), algorithm, e.getClass().getSimpleName());
            return Check.fail(SIGNATURE, "token.check.signature.unusableKey");
        }
    }

    /** Why nothing was verified. */
    private String notAsked(Check allowed) {
        if (given.isEmpty()) {
            return "token.check.noKey";
        }
        return allowed.outcome() == Outcome.FAIL ? "token.check.algorithmFirst" : "token.check.algorithmUnknown";
    }
}
