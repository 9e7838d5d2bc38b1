package loginlens.app.window;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import loginlens.app.server.Server;
import loginlens.app.server.ServerCore;
import loginlens.auth.AuthService;
import loginlens.text.Words;
import loginlens.ui.accounts.AccountsLens;
import loginlens.ui.client.ClientPane;
import loginlens.ui.client.LoginController;
import loginlens.ui.client.Navigation;
import loginlens.ui.client.RegisterController;
import loginlens.ui.client.SampleAccount;
import loginlens.ui.client.WelcomeController;
import loginlens.ui.flow.FlowLens;
import loginlens.ui.look.Appearance;
import loginlens.ui.look.Screens;
import loginlens.ui.passwords.PasswordsLens;
import loginlens.ui.session.Background;
import loginlens.ui.session.ClientSession;
import loginlens.ui.session.Exchanges;
import loginlens.ui.session.Ticker;
import loginlens.ui.shell.About;
import loginlens.ui.shell.MainWindow;
import loginlens.ui.token.TokenLens;
import loginlens.ui.webapi.WebApiLens;

/** Makes the window: every object of the screen is made here or by the lenses' maker, by its constructor. On the FX thread. */
public final class WindowMaker {
    private final Words words;
    private final Clock clock;
    private final Executor executor;
    private final About about;

    public WindowMaker(Words words, Clock clock, Executor executor, About about) {
        this.words = words;
        this.clock = clock;
        this.executor = executor;
        this.about = about;
    }

    /** The window and the moving parts behind it. */
    public record Made(MainWindow window, ClientSession session, Ticker ticker, Lenses lenses) {}

    /**
     * What is seen first; the rest is made by {@link Lenses#rest}.
     *
     * @param auth the server, which may still have to be waited for; asked for off the FX thread
     */
    Made first(ServerCore basics, Supplier<AuthService> auth, Appearance appearance) {
        var background = new Background(executor);
        var session = new ClientSession(auth, background);
        var exchanges = new Exchanges(basics.exchanges());
        var ticker = new Ticker(clock);
        var client = client(basics, session, ticker);
        var tabs = List.of(TokenLens.TAB, FlowLens.TAB, AccountsLens.TAB, PasswordsLens.TAB, WebApiLens.TAB);
        var window = new MainWindow(client, tabs, new MainWindow.Frame(appearance, ticker, exchanges, about, words));
        return new Made(window, session, ticker, new Lenses(window, session, exchanges, ticker, background, words));
    }

    /** The whole window at once. */
    public Made whole(Server server, Appearance appearance) {
        var made = first(server.basics(), server::auth, appearance);
        made.lenses().rest(server).forEach(Runnable::run);
        return made;
    }

    private ClientPane client(ServerCore basics, ClientSession session, Ticker ticker) {
        var navigation = new Navigation();
        var sample = new SampleAccount(session);
        var screens = new Screens(words, type -> {
            if (type == LoginController.class) {
                return new LoginController(session, navigation, sample, ticker, words);
            }
            if (type == RegisterController.class) {
                return new RegisterController(session, navigation, basics.rules(), words);
            }
            if (type == WelcomeController.class) {
                return new WelcomeController(session, navigation, ticker, words);
            }
            throw new IllegalArgumentException("No such controller: " + type.getName());
        });
        return new ClientPane(screens, navigation, session, basics.settings(), words);
    }
}
