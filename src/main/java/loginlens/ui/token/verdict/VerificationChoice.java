package loginlens.ui.token.verdict;

import java.util.Optional;
import loginlens.token.checks.Expectations;
import loginlens.token.keys.VerificationKey;

/**
 * What a person wants a token judged by.
 *
 * @param kind     the kind of key
 * @param key      the key that was typed, if it is one
 * @param expected algorithm, issuer and audience
 */
public record VerificationChoice(KeyKind kind, Optional<VerificationKey> key, Expectations expected) {

    /** As this server would, when a token comes back. */
    static VerificationChoice own() {
        return new VerificationChoice(KeyKind.OWN, Optional.empty(), Expectations.none());
    }
}
