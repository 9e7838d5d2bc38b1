package loginlens.app;

import loginlens.account.AccountStore;
import loginlens.account.PasswordRules;
import loginlens.api.WebApi;
import loginlens.auth.AuthService;
import loginlens.auth.ExchangeLog;
import loginlens.auth.ServerSettings;
import loginlens.token.SigningKey;
import loginlens.token.TokenInspector;
import loginlens.token.TokenIssuer;

/** The server's parts that the window looks at, wired and ready. */
record Server(
        AuthService auth,
        ExchangeLog exchanges,
        AccountStore store,
        PasswordRules rules,
        ServerSettings settings,
        TokenInspector inspector,
        SigningKey signingKey,
        TokenIssuer issuer,
        WebApi api)
        implements AutoCloseable {

    /** Stops serving, then closes the store. */
    @Override
    public void close() {
        api.close();
        store.close();
    }
}
