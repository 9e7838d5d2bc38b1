package loginlens.app.window;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import loginlens.api.WebApi;
import loginlens.app.server.Server;
import loginlens.app.server.ServerFactory;
import loginlens.auth.Request;
import loginlens.story.http.CurlLines;
import loginlens.story.http.Shell;
import loginlens.token.Token;
import loginlens.token.issuing.SecondSigner;
import loginlens.ui.Lens;
import loginlens.ui.LensTab;
import loginlens.ui.accounts.AccountsLens;
import loginlens.ui.attacks.AttacksLens;
import loginlens.ui.controls.SaveDialog;
import loginlens.ui.flow.FlowLens;
import loginlens.ui.passwords.PasswordsLens;
import loginlens.ui.passwords.workbench.PasswordLab;
import loginlens.ui.token.TokenLens;
import loginlens.ui.webapi.WebApiLens;

/** The window's lenses. A new one is one entry in this list, and its title in the bundle. */
final class Lenses {
    /** The lens that looks at any token. */
    static final String TOKEN = "token";
    /** The lens that shows the steps of an exchange. */
    static final String FLOW = "flow";

    /** In the order of their tabs; the first one is seen first. */
    static final List<LensEntry> ALL = List.of(
            new LensEntry(new LensTab(TOKEN, "lens.token", "fth-key"), Lenses::token),
            new LensEntry(new LensTab(FLOW, "lens.flow", "fth-activity"), Lenses::flow),
            new LensEntry(new LensTab("accounts", "lens.accounts", "fth-database"), Lenses::accounts),
            new LensEntry(new LensTab("attacks", "lens.attacks", "fth-crosshair", Optional.of("attacks.status")),
                    Lenses::attacks),
            new LensEntry(new LensTab("passwords", "lens.passwords", "fth-lock", Optional.of("passwords.status")),
                    Lenses::passwords),
            new LensEntry(new LensTab("webapi", "lens.webapi", "fth-share-2"), Lenses::webApi,
                    window -> window.port().isPresent()));

    private Lenses() {}

    private static Lens token(Server server, WindowParts window) {
        var sources = new TokenLens.Sources(window.session(), window.exchanges(), server.issuer()::acceptance,
                () -> SecondSigner.withOwn(server.signingKey()), window.serverTime());
        var lens = new TokenLens(sources, window.signpost(), window.background(), window.words());
        window.handover().onToken(lens::look);
        return lens;
    }

    private static Lens flow(Server server, WindowParts window) {
        var sources = new FlowLens.Sources(window.exchanges(), window.signpost(), server.inspector(), () -> address(server));
        var place = new SaveDialog(window.words());
        return new FlowLens(sources, window.highlight(), place, window.background(), window.words());
    }

    private static Lens accounts(Server server, WindowParts window) {
        return new AccountsLens(
                server.store(), window.exchanges(), window.highlight(), window.background(), window.words());
    }

    private static Lens attacks(Server server, WindowParts window) {
        var curl = new CurlLines(Shell.ofThisComputer(), () -> address(server));
        var ways = new AttacksLens.Ways(
                window.handover()::give, token -> curl.line(new Request.WhoAmI(new Token(token)), true),
                window.preferences());
        return new AttacksLens(window.session(), ways, window.background(), window.words());
    }

    private static Lens passwords(Server server, WindowParts window) {
        return new PasswordsLens(
                PasswordLab.of(server.store(), ServerFactory.COST, window.background(), window.words()));
    }

    private static Lens webApi(Server server, WindowParts window) {
        var lens = new WebApiLens(
                server.api(), server.signingKey()::text, window.session(), window.background(), window.words());
        window.port().ifPresent(lens::serve);
        return lens;
    }

    /** Where the web API is, or would be. */
    private static String address(Server server) {
        return server.api().address().map(URI::toString).orElse("http://127.0.0.1:" + WebApi.USUAL_PORT);
    }
}
