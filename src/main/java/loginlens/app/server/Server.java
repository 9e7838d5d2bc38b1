package loginlens.app.server;

import loginlens.account.AccountStore;
import loginlens.api.WebApi;
import loginlens.auth.AuthService;
import loginlens.auth.ExchangeLog;
import loginlens.token.checks.TokenInspector;
import loginlens.token.issuing.TokenIssuer;
import loginlens.token.keys.SigningKey;

/** The server's parts that the window looks at, wired and ready. */
public record Server(
        ServerCore core,
        AuthService auth,
        AccountStore store,
        SigningKey signingKey,
        TokenIssuer issuer,
        WebApi api)
        implements AutoCloseable {

    /** The exchanges that it has answered, newest first. */
    public ExchangeLog exchanges() {
        return core.exchanges();
    }

    /** Reads and judges tokens, as anybody can. */
    public TokenInspector inspector() {
        return core.inspector();
    }

    /** Stops serving, then closes the store. */
    @Override
    public void close() {
        api.close();
        store.close();
    }
}
