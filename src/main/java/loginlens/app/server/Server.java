package loginlens.app.server;

import java.util.List;
import java.util.stream.Stream;
import loginlens.account.AccountStore;
import loginlens.api.WebApi;
import loginlens.auth.AuthService;
import loginlens.auth.ExchangeLog;
import loginlens.text.Message;
import loginlens.token.checks.TokenInspector;
import loginlens.token.issuing.TokenIssuer;
import loginlens.token.keys.SigningKey;

/**
 * The server's parts that the window looks at, wired and ready.
 *
 * @param keyNotices what was found of the signing key that a person should know of
 */
public record Server(
        ServerCore core,
        AuthService auth,
        AccountStore store,
        SigningKey signingKey,
        TokenIssuer issuer,
        WebApi api,
        List<Message> keyNotices)
        implements AutoCloseable {

    public Server {
        keyNotices = List.copyOf(keyNotices);
    }

    /** What a person should know of the accounts and the key, to be said once; mostly nothing. */
    public List<Message> notices() {
        return Stream.concat(store.notices().stream(), keyNotices.stream()).toList();
    }

    /** What has happened. */
    public ExchangeLog exchanges() {
        return core.exchanges();
    }

    /** Reads and checks tokens. */
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
