package loginlens.app.tour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import loginlens.app.remote.Remote;
import loginlens.app.server.Server;
import loginlens.app.window.WindowMaker;
import loginlens.auth.StepKind;
import loginlens.text.Words;
import loginlens.ui.look.Appearance;
import loginlens.ui.look.Appearance.Theme;
import loginlens.ui.look.Picture;

/**
 * Plays the main job without a display, on the real window and the real parts, in a store of its own: registers, logs
 * in, asks who it is, and lets the token expire by moving the server's time ahead. Draws every screen, light and dark.
 */
public final class Tour {
    private static final Logger LOG = System.getLogger(Tour.class.getName());
    private static final String USERNAME = "ada";
    /** No secret: the account lives as long as the tour. */
    private static final String PASSWORD = "poetical science";

    /** The example of RFC 7515 appendix A.1, and its key in base64url: everybody knows both. */
    private static final String OTHER_TOKEN = "eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9."
            + "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ."
            + "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    private static final String OTHER_KEY =
            "AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow";

    private static final int LARGE = 200;

    private final Path folder;
    private final TourStage stage;
    private final Remote remote;
    private final HoldableExecutor executor;
    private final Words words;
    private int pictures;

    private Tour(Path folder, TourStage stage, HoldableExecutor executor, Words words) {
        this.folder = folder;
        this.stage = stage;
        this.remote = stage.remote();
        this.executor = executor;
        this.words = words;
    }

    /**
     * Plays it and draws into this folder, which is there; whether it went through. A fault is logged here.
     *
     * @param server   is closed at the end
     * @param executor does the window's work in the background
     */
    public static boolean play(Path folder, Server server, WindowMaker maker, HoldableExecutor executor, Words words) {
        try (var stage = TourStage.open(server, maker)) {
            new Tour(folder, stage, executor, words).play();
            return true;
        } catch (RuntimeException fault) {
            LOG.log(Level.ERROR, "The tour stopped", fault);
            return false;
        }
    }

    private void play() {
        register();
        logIn();
        step();
        PresentationTour.play(remote, this::draw);
        comeBack();
        EditTour.play(remote, this::draw);
        ServerPanelTour.play(remote, this::draw);
        inspect();
        new AttacksTour(stage, this::draw).play();
        remote.lens("token");
        expire();
        large();
        new PasswordsTour(remote, this::draw, this::drawLarge).play();
        serve();
    }

    private void register() {
        draw("log-in");
        remote.press("#toCreateAccount");
        remote.fill("#newUsername", "ada lovelace");
        remote.fill("#newPassword", "short");
        remote.press("#createAccount");
        draw("fields-refused");
        remote.fill("#newUsername", USERNAME);
        remote.fill("#newPassword", PASSWORD);
        remote.press("#swatch-blue");
        draw("create-account");
        remote.press("#createAccount");
        draw("account-created");
    }

    private void logIn() {
        remote.fill("#password", "a wrong guess");
        remote.press("#logIn");
        draw("invalid-credentials");
        remote.fill("#password", PASSWORD);
        executor.hold();
        remote.begin("#logIn");
        draw("logging-in");
        executor.release();
        remote.settle();
        draw("token");
        remote.begin("#payloadAsJson");
        draw("token-json");
        remote.begin("#payloadAsJson");
    }

    /** The login step by step: where the password is compared, the code that signs, and the whole of it. */
    private void step() {
        remote.lens("flow");
        draw("flow");
        remote.step(StepKind.DigestsCompared.class);
        draw("flow-compared");
        remote.step(StepKind.Signed.class);
        remote.press("#view-CODE");
        draw("flow-code");
        remote.press("#view-HTTP");
        remote.step(StepKind.TokenKept.class);
        draw("flow-http");
        remote.press("#view-WHAT");
        remote.lens("token");
    }

    private void comeBack() {
        remote.press("#askWhoIAm");
        draw("who-am-i");
        remote.lens("flow");
        remote.step(StepKind.PermissionsFound.class);
        draw("flow-who-am-i");
        remote.lens("accounts");
        draw("accounts");
        remote.lens("token");
    }

    /** Somebody else's token, checked with the key that belongs to it. */
    private void inspect() {
        remote.fill("#rawToken", OTHER_TOKEN);
        remote.choose("#keyKind", words.say("token.key.kind.base64url"));
        remote.fill("#key", OTHER_KEY);
        remote.await("#keySaid");
        draw("token-from-elsewhere");
        remote.press("#undoEdit");
        remote.choose("#keyKind", words.say("token.key.kind.own"));
    }

    private void expire() {
        stage.time().advance(Duration.ofHours(1).plusSeconds(3));
        remote.press("#askWhoIAm");
        draw("expired");
        remote.press("#logOut");
        draw("logged-out");
    }

    private void large() {
        remote.fill("#username", USERNAME);
        remote.fill("#password", PASSWORD);
        remote.press("#logIn");
        stage.dress(look -> look.resize(LARGE));
        draw("large-text");
        stage.dress(Appearance::reset);
    }

    private void serve() {
        remote.lens("webapi");
        draw("web-api-off");
        remote.press("#serveApi");
        remote.await("what comes of it", () ->
                remote.seen("#apiAddress").isPresent() || remote.seen("#anyPort").isPresent());
        if (remote.get(() -> remote.seen("#anyPort").isPresent())) {
            remote.press("#anyPort");
        }
        remote.await("#apiAddress");
        draw("web-api");
    }

    private void drawLarge(String name, String scrolledTo) {
        stage.dress(look -> look.resize(LARGE));
        stage.settle();
        remote.scrollTo(scrolledTo);
        draw(name + "-large");
        stage.dress(Appearance::reset);
    }

    private void draw(String name) {
        pictures++;
        for (var theme : new Theme[] {Theme.LIGHT, Theme.DARK}) {
            stage.dress(look -> look.choose(theme));
            var file = String.format(
                    Locale.ROOT, "%02d-%s-%s.png", pictures, name, theme == Theme.LIGHT ? "light" : "dark");
            try {
                Picture.write(stage.picture(), folder.resolve(file));
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        }
    }
}
