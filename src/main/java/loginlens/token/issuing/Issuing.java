package loginlens.token.issuing;

import loginlens.text.Message;
import loginlens.token.Token;
import loginlens.token.keys.VerificationKey;

/** What came of issuing a token with settings that a person typed. */
public sealed interface Issuing {

    /**
     * @param signed the token, and how it was made
     * @param key    what verifies it
     */
    record Issued(SignedToken signed, VerificationKey key) implements Issuing {
        /** The token. */
        public Token token() {
            return signed.token();
        }
    }

    /** @param why what is wrong with the extra claims */
    record Refused(Message why) implements Issuing {}
}
