package loginlens.auth;

import java.util.Optional;
import loginlens.token.Token;

/** What a client asks of the server. */
public sealed interface Request {
    /** The HTTP method this request has on the wire. */
    String method();

    /** The path this request has on the wire. */
    String path();

    /**
     * Make an account.
     *
     * @param favoriteColor the article's {@code favoriteColor}; may be left out
     */
    record Register(Credentials credentials, Optional<String> favoriteColor) implements Request {
        @Override
        public String method() {
            return "POST";
        }

        @Override
        public String path() {
            return "/api/auth/register";
        }
    }

    /** Compare the password, and give a token. */
    record Login(Credentials credentials) implements Request {
        @Override
        public String method() {
            return "POST";
        }

        @Override
        public String path() {
            return "/api/auth/login";
        }
    }

    /**
     * Say who the bearer of this token is.
     *
     * @param token the text after {@code Authorization: Bearer} (RFC 6750 §2.1), as it came, not yet taken apart
     */
    record WhoAmI(Token token) implements Request {
        @Override
        public String method() {
            return "GET";
        }

        @Override
        public String path() {
            return "/api/me";
        }
    }
}
