package loginlens.token.examples;

import java.util.Optional;
import loginlens.token.Token;
import loginlens.token.keys.SecretForm;

/**
 * An example that was made to be looked at.
 *
 * @param example  which one
 * @param token    the token
 * @param with     what it is checked with
 * @param audience for whom it should be; empty: not asked
 */
public record OpenedExample(Example example, Token token, CheckWith with, Optional<String> audience) {

    /** What a token is checked with, in the form in which a person would paste it. */
    public sealed interface CheckWith {

        /** Nothing: there is no key that could say anything of it. */
        record Nothing() implements CheckWith {}

        /** A secret, and how its text stands for its bytes. */
        record Secret(String text, SecretForm form) implements CheckWith {}

        /** PEM, a JWK or a key set. */
        record PublicKey(String text) implements CheckWith {}
    }
}
