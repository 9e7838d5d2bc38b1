package loginlens.token;

import loginlens.text.Message;

/** What came of issuing a token with settings that a person typed. */
public sealed interface Issuing {

    /**
     * @param token the token
     * @param key   what verifies it
     */
    record Issued(Token token, VerificationKey key) implements Issuing {}

    /** @param why what is wrong with the extra claims */
    record Refused(Message why) implements Issuing {}
}
