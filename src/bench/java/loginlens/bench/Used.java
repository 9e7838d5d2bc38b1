package loginlens.bench;

import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.stage.Window;
import loginlens.Launcher;
import org.mindrot.jbcrypt.BCrypt;

/** LoginLens, used: an account, logins one after another, and a token of 1 MB. Says how long the FX thread was held. */
public final class Used {
    static final String ONE_LOGIN = "one-login";
    static final String HELD_START = "held-start";
    static final String HELD_LOGIN = "held-login";
    static final String HELD_TOKEN = "held-token";
    static final String LOGIN = "login";
    static final String BARE = "bare";

    private static final int LOGINS = 11;
    private static final int COST = 12;
    private static final int MEGABYTE = 1 << 20;
    private static final String NAME = "ada";
    private static final String PASSWORD = "poetical science";

    private Used() {}

    public static void main(String[] arguments) {
        Launcher.main(arguments);
        var held = new Held();
        var typed = new java.util.concurrent.CountDownLatch(1);
        TakesKeys.then(typed::countDown);
        Thread.ofPlatform().start(() -> {
            try {
                typed.await();
            } catch (InterruptedException neverAsked) {
                return;
            }
            say(HELD_START, held.longest());
            use(held);
            Hands.get(() -> {
                List.copyOf(Window.getWindows()).forEach(Window::hide);
                return true;
            });
        });
    }

    private static void use(Held held) {
        Hands.press("toCreateAccount");
        Hands.type("newUsername", NAME);
        Hands.type("newPassword", PASSWORD);
        Hands.press("createAccount");
        Hands.seen("loginForm");
        var hash = BCrypt.hashpw(PASSWORD, BCrypt.gensalt(COST));
        var logins = new ArrayList<Double>();
        var bare = new ArrayList<Double>();
        held.longest();
        for (int i = 0; i < LOGINS; i++) {
            logins.add(login());
            if (i == 0) {
                say(ONE_LOGIN, PeakMemory.kilobytes());
            }
            long start = System.nanoTime();
            BCrypt.checkpw(PASSWORD, hash);
            bare.add((System.nanoTime() - start) / 1e6);
            Hands.press("logOut");
        }
        say(LOGIN, Median.of(logins));
        say(BARE, Median.of(bare));
        say(HELD_LOGIN, held.longest());
        openLong();
        say(HELD_TOKEN, held.longest());
    }

    private static double login() {
        Hands.type("username", NAME);
        Hands.type("password", PASSWORD);
        long start = System.nanoTime();
        Hands.enter();
        return (Hands.seen("verdictCard") - start) / 1e6;
    }

    private static void openLong() {
        var token = JWT.create().withClaim("text", "x".repeat(MEGABYTE * 3 / 4)).sign(Algorithm.HMAC256(new byte[32]));
        Hands.get(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, token)));
        Hands.press("pasteFirst");
        Hands.seen("rawToken", Used::hasText);
        // Until it was laid out and drawn.
        Hands.seen("verdictCard");
        Hands.seen("verdictCard");
    }

    private static boolean hasText(Node area) {
        return area instanceof TextInputControl text && !text.getText().isEmpty();
    }

    private static void say(String what, double number) {
        System.out.println(what + " " + number);
    }
}
