package loginlens.app.server;

import loginlens.account.AccountStore;
import loginlens.api.WebApi;
import loginlens.auth.AuthService;
import loginlens.auth.ExchangeLog;
import loginlens.auth.ServerSettings;
import loginlens.token.checks.TokenInspector;
import loginlens.token.issuing.TokenIssuer;
import loginlens.token.keys.SigningKey;

/** The server's parts that the window looks at, wired and ready. */
public record Server(
        ServerCore basics,
        AuthService auth,
        AccountStore store,
        SigningKey signingKey,
        TokenIssuer issuer,
        WebApi api)
        implements AutoCloseable {

    public ExchangeLog exchanges() {
        return basics.exchanges();
    }

    ServerSettings settings() {
        return basics.settings();
    }

    public TokenInspector inspector() {
        return basics.inspector();
    }

    /** Stops serving, then closes the store. */
    @Override
    public void close() {
        api.close();
        store.close();
    }
}
