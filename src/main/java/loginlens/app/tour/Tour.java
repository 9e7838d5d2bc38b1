package loginlens.app.tour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import loginlens.ui.look.Appearance;
import loginlens.ui.look.Appearance.Theme;
import loginlens.ui.look.Picture;

/**
 * Plays the main job without a display, on the real window and the real parts, in a store of its own: registers, logs
 * in, asks who it is, and lets the token expire by moving the clock ahead. Draws every screen, light and dark.
 */
public final class Tour {
    private static final Logger LOG = System.getLogger(Tour.class.getName());
    private static final String USERNAME = "ada";
    /** No secret: the account lives as long as the tour. */
    private static final String PASSWORD = "poetical science";

    /** The example of RFC 7515 appendix A.1, and its key in base64url: everybody knows both. */
    private static final String OTHER_TOKEN = "eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEz"
            + "MDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ.dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    private static final String OTHER_KEY =
            "AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow";
    /** Among the kinds of keys, counted from 0. */
    private static final int BASE64URL = 3;

    private static final int TOKEN = 0;
    private static final int FLOW = 1;
    private static final int ACCOUNTS = 2;
    private static final int PASSWORDS = 3;
    private static final int WEB_API = 4;

    private final Path folder;
    private final TourStage stage;
    private final HoldableExecutor executor;
    private final OffsetClock clock;
    private int pictures;

    /** Draws into this folder, which is there. */
    public Tour(Path folder, TourStage stage, HoldableExecutor executor, OffsetClock clock) {
        this.folder = folder;
        this.stage = stage;
        this.executor = executor;
        this.clock = clock;
    }

    /** Plays it; whether it went through. A fault is logged here. */
    public boolean play() {
        try {
            stage.open();
            register();
            logIn();
            step();
            comeBack();
            inspect();
            expire();
            large();
            serve();
            return true;
        } catch (RuntimeException fault) {
            LOG.log(Level.ERROR, "The tour stopped after " + pictures + " pictures", fault);
            return false;
        } finally {
            stage.close();
        }
    }

    private void register() {
        draw("log-in");
        stage.press("toCreateAccount");
        stage.type("newUsername", "ada lovelace");
        stage.type("newPassword", "short");
        stage.press("createAccount");
        draw("fields-refused");
        stage.type("newUsername", USERNAME);
        stage.type("newPassword", PASSWORD);
        stage.press("swatch-blue");
        draw("create-account");
        stage.press("createAccount");
        draw("account-created");
    }

    private void logIn() {
        stage.type("password", "a wrong guess");
        stage.press("logIn");
        draw("invalid-credentials");
        stage.type("password", PASSWORD);
        executor.hold();
        stage.start("logIn");
        draw("logging-in");
        executor.release();
        stage.settle();
        draw("token");
        stage.start("payloadAsJson");
        draw("token-json");
        stage.start("payloadAsJson");
    }

    /** The login step by step: where the password is compared, the code that signs, and the whole of it. */
    private void step() {
        stage.lens(FLOW);
        draw("flow");
        stage.press("flow-step-9");
        draw("flow-compared");
        stage.press("flow-step-13");
        stage.press("view-CODE");
        draw("flow-code");
        stage.press("view-HTTP");
        stage.press("flow-step-16");
        draw("flow-http");
        stage.press("view-WHAT");
        stage.lens(TOKEN);
    }

    private void comeBack() {
        stage.press("askWhoIAm");
        draw("who-am-i");
        stage.lens(FLOW);
        stage.press("flow-step-16");
        draw("flow-who-am-i");
        stage.lens(ACCOUNTS);
        draw("accounts");
        stage.lens(TOKEN);
    }

    /** Somebody else's token, checked with the key that belongs to it. */
    private void inspect() {
        stage.type("rawToken", OTHER_TOKEN);
        stage.choose("keyKind", BASE64URL);
        stage.type("key", OTHER_KEY);
        stage.await("keySaid");
        draw("token-from-elsewhere");
        stage.press("receivedToken");
    }

    private void expire() {
        clock.advance(Duration.ofHours(1).plusSeconds(3));
        stage.tick();
        stage.press("askWhoIAm");
        draw("expired");
        stage.press("logOut");
        draw("logged-out");
    }

    private void large() {
        stage.type("username", USERNAME);
        stage.type("password", PASSWORD);
        stage.press("logIn");
        stage.dress(look -> look.resize(200));
        draw("large-text");
        stage.dress(Appearance::reset);
    }

    private void serve() {
        stage.lens(WEB_API);
        draw("web-api-off");
        stage.serve();
        draw("web-api");
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
