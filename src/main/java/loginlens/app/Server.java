package loginlens.app;

import loginlens.account.AccountStore;
import loginlens.api.WebApi;
import loginlens.auth.AuthService;
import loginlens.auth.ExchangeLog;
import loginlens.auth.ServerSettings;
import loginlens.token.SigningKey;
import loginlens.token.TokenInspector;
import loginlens.token.TokenIssuer;

/** The server's parts that the window looks at, wired and ready. */
record Server(
        Basics basics,
        AuthService auth,
        AccountStore store,
        SigningKey signingKey,
        TokenIssuer issuer,
        WebApi api)
        implements AutoCloseable {

    ExchangeLog exchanges() {
        return basics.exchanges();
    }

    ServerSettings settings() {
        return basics.settings();
    }

    TokenInspector inspector() {
        return basics.inspector();
    }

    /** Stops serving, then closes the store. */
    @Override
    public void close() {
        api.close();
        store.close();
    }
}
