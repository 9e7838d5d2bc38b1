package loginlens.token;

import java.security.GeneralSecurityException;
import java.util.Optional;

/** Remembers the last signature's answer: time makes a token expire, but does not change its signature. */
final class SignatureMemory {
    private static final System.Logger LOG = System.getLogger(SignatureMemory.class.getName());

    /** What came of comparing a signature. */
    enum Answer {
        MATCH, MISMATCH,
        /** The key cannot be used with the algorithm on this Java. */
        UNUSABLE_KEY
    }

    private record Asked(ReadToken token, VerificationKey.Single key, SigningAlgorithm algorithm, Answer answer) {}

    private volatile Optional<Asked> last = Optional.empty();

    Answer ask(ReadToken token, VerificationKey.Single key, SigningAlgorithm algorithm) {
        // By identity: comparing megabytes of equal tokens would cost what is saved here.
        return last.filter(asked -> asked.token() == token && asked.key() == key && asked.algorithm() == algorithm)
                .map(Asked::answer)
                .orElseGet(() -> compute(token, key, algorithm));
    }

    private Answer compute(ReadToken token, VerificationKey.Single key, SigningAlgorithm algorithm) {
        Answer answer = compare(token, key, algorithm);
        last = Optional.of(new Asked(token, key, algorithm, answer));
        return answer;
    }

    private static Answer compare(ReadToken token, VerificationKey.Single key, SigningAlgorithm algorithm) {
        try {
            return Signatures.match(token, key, algorithm) ? Answer.MATCH : Answer.MISMATCH;
        } catch (GeneralSecurityException e) {
            LOG.log(System.Logger.Level.WARNING, "key {0} cannot be used with {1}: {2}",
                    key.fingerprint(), algorithm, e.getClass().getSimpleName());
            return Answer.UNUSABLE_KEY;
        }
    }
}
