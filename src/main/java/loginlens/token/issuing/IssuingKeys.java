package loginlens.token.issuing;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import loginlens.token.keys.KeySet;
import loginlens.token.keys.SigningAlgorithm;
import loginlens.token.keys.SigningKey;
import loginlens.token.keys.VerificationKey;

/** The keys that sign: the own one for HS256, and for each other algorithm one that is made when first wanted. */
final class IssuingKeys {
    private final SigningPair own;
    private final SecureRandom random;
    /** Kept for this run only; nobody needs them afterwards. */
    private final Map<SigningAlgorithm, SigningPair> made = new ConcurrentHashMap<>();

    IssuingKeys(SigningKey own, SecureRandom random) {
        this.random = random;
        this.own = SigningPair.hmac(SigningAlgorithm.HS256, own.secret());
    }

    /** What verifies all that was signed so far: each key for its one algorithm, so that no token can mix them up. */
    VerificationKey verifier() {
        List<KeySet.Named> keys = new ArrayList<>();
        keys.add(new KeySet.Named(Optional.empty(), own.verifier()));
        for (SigningAlgorithm algorithm : SigningAlgorithm.values()) {
            Optional.ofNullable(made.get(algorithm))
                    .ifPresent(pair -> keys.add(new KeySet.Named(Optional.empty(), pair.verifier())));
        }
        return keys.size() == 1 ? keys.getFirst().key() : new KeySet(keys);
    }

    SigningPair of(SigningAlgorithm algorithm) {
        return algorithm == SigningAlgorithm.HS256 ? own
                : made.computeIfAbsent(algorithm, wanted -> SigningPair.make(wanted, random));
    }
}
