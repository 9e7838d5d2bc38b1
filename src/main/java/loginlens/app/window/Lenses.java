package loginlens.app.window;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import loginlens.api.WebApi;
import loginlens.app.server.Server;
import loginlens.app.server.ServerFactory;
import loginlens.text.Words;
import loginlens.ui.accounts.AccountsLens;
import loginlens.ui.controls.SaveDialog;
import loginlens.ui.flow.FlowLens;
import loginlens.ui.passwords.Lab;
import loginlens.ui.passwords.PasswordsLens;
import loginlens.ui.session.Background;
import loginlens.ui.session.ClientSession;
import loginlens.ui.session.Exchanges;
import loginlens.ui.session.Highlight;
import loginlens.ui.session.Ticker;
import loginlens.ui.shell.MainWindow;
import loginlens.ui.token.TokenLens;
import loginlens.ui.webapi.WebApiLens;

/** Makes what the window does not need at first, once there is a server: above all, the lenses. On the FX thread. */
public final class Lenses {
    private final MainWindow window;
    private final ClientSession session;
    private final Exchanges exchanges;
    private final Ticker ticker;
    private final Background background;
    private final Words words;
    private final Highlight highlight = new Highlight();
    private Optional<WebApiLens> webApi = Optional.empty();

    /** Makes them for this window. */
    Lenses(MainWindow window, ClientSession session, Exchanges exchanges, Ticker ticker, Background background, Words words) {
        this.window = window;
        this.session = session;
        this.exchanges = exchanges;
        this.ticker = ticker;
        this.background = background;
        this.words = words;
    }

    /** The steps that make the rest of the window, what is seen first of it first; other work may come in between. */
    List<Runnable> rest(Server server) {
        var steps = new ArrayList<Runnable>();
        steps.add(() -> window.show(TokenLens.TAB, token(server)));
        steps.addAll(window.rest());
        steps.add(() -> window.show(FlowLens.TAB, flow(server)));
        steps.add(() -> window.show(AccountsLens.TAB, accounts(server)));
        steps.add(() -> window.show(PasswordsLens.TAB, passwords(server)));
        steps.add(() -> webApi = Optional.of(webApi(server)));
        steps.add(() -> window.show(WebApiLens.TAB, webApi()));
        return steps;
    }

    /** The lens that turns the web API on and off; only after {@link #rest}. */
    public WebApiLens webApi() {
        return webApi.orElseThrow();
    }

    private TokenLens token(Server server) {
        return new TokenLens(session, server.issuer()::verifier, background, ticker, words);
    }

    private FlowLens flow(Server server) {
        var sources = new FlowLens.Sources(exchanges, server.inspector(), () -> address(server));
        return new FlowLens(sources, highlight, new SaveDialog(words), background, words);
    }

    private AccountsLens accounts(Server server) {
        return new AccountsLens(server.store(), exchanges, highlight, background, words);
    }

    private PasswordsLens passwords(Server server) {
        return new PasswordsLens(Lab.of(server.store(), ServerFactory.COST, background, words));
    }

    private WebApiLens webApi(Server server) {
        return new WebApiLens(server.api(), server.signingKey()::text, session, background, words);
    }

    /** Where the web API is, or would be. */
    private static String address(Server server) {
        return server.api().address().map(URI::toString).orElse("http://127.0.0.1:" + WebApi.USUAL_PORT);
    }
}
