package loginlens.app;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executor;
import loginlens.api.WebApi;
import loginlens.text.Words;
import loginlens.token.TokenInspector;
import loginlens.ui.accounts.AccountsLens;
import loginlens.ui.client.ClientPane;
import loginlens.ui.client.LoginController;
import loginlens.ui.client.Navigation;
import loginlens.ui.client.RegisterController;
import loginlens.ui.client.SampleAccount;
import loginlens.ui.client.WelcomeController;
import loginlens.ui.flow.FlowLens;
import loginlens.ui.shared.Appearance;
import loginlens.ui.shared.Background;
import loginlens.ui.shared.ClientSession;
import loginlens.ui.shared.Exchanges;
import loginlens.ui.shared.Highlight;
import loginlens.ui.shared.SaveDialog;
import loginlens.ui.shared.Screens;
import loginlens.ui.shared.Ticker;
import loginlens.ui.shared.TokenText;
import loginlens.ui.shell.MainWindow;
import loginlens.ui.token.Judge;
import loginlens.ui.token.TokenLens;
import loginlens.ui.webapi.WebApiLens;

/** Makes the window for a server: every object of the screen is made here, by its constructor. On the FX thread. */
final class WindowMaker {
    private final Words words;
    private final Clock clock;
    private final Executor executor;

    WindowMaker(Words words, Clock clock, Executor executor) {
        this.words = words;
        this.clock = clock;
        this.executor = executor;
    }

    /** The window and the moving parts behind it. */
    record Made(MainWindow window, ClientSession session, Ticker ticker, WebApiLens webApi) {}

    Made make(Server server, Appearance appearance) {
        var background = new Background(executor);
        var session = new ClientSession(server.auth(), background);
        var exchanges = new Exchanges(server.exchanges());
        var ticker = new Ticker(clock);
        var highlight = new Highlight();
        var tokens = new TokenText(server.inspector());
        var webApi = new WebApiLens(server.api(), server.signingKey()::text, session, background, words);
        var lenses = List.of(
                new TokenLens(
                        session,
                        new Judge(new TokenInspector(), server.issuer()::verifier),
                        background,
                        ticker,
                        words),
                new FlowLens(
                        new FlowLens.Sources(exchanges, server.inspector(), () -> address(server)),
                        highlight,
                        new SaveDialog(words),
                        background,
                        words),
                new AccountsLens(server.store(), exchanges, highlight, background, words),
                webApi);
        var client = client(server, session, tokens, ticker);
        var frame = new MainWindow.Frame(appearance, ticker, exchanges, words);
        return new Made(new MainWindow(client, lenses, frame), session, ticker, webApi);
    }

    /** Where the web API is, or would be. */
    private static String address(Server server) {
        return server.api().address().map(URI::toString).orElse("http://127.0.0.1:" + WebApi.USUAL_PORT);
    }

    private ClientPane client(Server server, ClientSession session, TokenText tokens, Ticker ticker) {
        var navigation = new Navigation();
        var sample = new SampleAccount(session);
        var screens = new Screens(words, type -> {
            if (type == LoginController.class) {
                return new LoginController(session, navigation, sample, ticker, words);
            }
            if (type == RegisterController.class) {
                return new RegisterController(session, navigation, server.rules(), words);
            }
            if (type == WelcomeController.class) {
                return new WelcomeController(session, navigation, tokens, ticker, words);
            }
            throw new IllegalArgumentException("No such controller: " + type.getName());
        });
        return new ClientPane(screens, navigation, session, server.settings(), words);
    }
}
