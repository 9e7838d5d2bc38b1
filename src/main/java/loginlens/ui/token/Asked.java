package loginlens.ui.token;

import java.util.Optional;
import loginlens.token.Expectations;
import loginlens.token.VerificationKey;

/**
 * What a person wants a token judged by.
 *
 * @param kind     the kind of key
 * @param key      the key that was typed, if it is one
 * @param expected algorithm, issuer and audience
 */
record Asked(KeyKind kind, Optional<VerificationKey> key, Expectations expected) {

    /** As this server would, when a token comes back. */
    static Asked own() {
        return new Asked(KeyKind.OWN, Optional.empty(), Expectations.none());
    }
}
