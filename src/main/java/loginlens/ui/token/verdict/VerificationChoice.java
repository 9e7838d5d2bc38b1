package loginlens.ui.token.verdict;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import loginlens.token.checks.Expectations;
import loginlens.token.checks.Question;
import loginlens.token.keys.SigningAlgorithm;
import loginlens.token.keys.VerificationKey;
import loginlens.token.reading.ReadToken;

/**
 * What a person wants a token verified with, and what they expect of it.
 *
 * @param kind     the kind of key
 * @param key      the key that was typed, if it is one
 * @param expected algorithm, issuer and audience
 */
public record VerificationChoice(KeyKind kind, Optional<VerificationKey> key, Expectations expected) {

    /**
     * The question that this choice asks of a token.
     *
     * @param ownKey what verifies this server's tokens at this moment
     */
    Question question(ReadToken token, Supplier<VerificationKey> ownKey) {
        if (kind != KeyKind.OWN) {
            return new Question(token, key, expected);
        }
        var own = ownKey.get();
        // As this server would, when a token comes back: no algorithm but those of its keys.
        var algorithms = both(own.algorithms(), expected.algorithms());
        var strict = new Expectations(expected.issuer(), expected.audience(), algorithms);
        return new Question(token, Optional.of(own), strict);
    }

    private static Set<SigningAlgorithm> both(Set<SigningAlgorithm> some, Set<SigningAlgorithm> others) {
        var both = EnumSet.noneOf(SigningAlgorithm.class);
        some.stream().filter(others::contains).forEach(both::add);
        return both;
    }
}
