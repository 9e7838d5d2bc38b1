package loginlens.bench;

import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import java.util.ArrayList;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import loginlens.Launcher;
import loginlens.app.remote.Remote;
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

    private final Remote remote = new Remote();
    private final Held held;

    private Used(Held held) {
        this.held = held;
    }

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
            var used = new Used(held);
            used.use();
            used.remote.close();
        });
    }

    private void use() {
        remote.register(NAME, PASSWORD);
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
            remote.press("#logOut");
        }
        say(LOGIN, Median.of(logins));
        say(BARE, Median.of(bare));
        say(HELD_LOGIN, held.longest());
        openLong();
        say(HELD_TOKEN, held.longest());
    }

    private double login() {
        remote.type("#username", NAME);
        remote.type("#password", PASSWORD);
        long start = System.nanoTime();
        remote.key(KeyCode.ENTER);
        return (remote.await("#verdictCard") - start) / 1e6;
    }

    private void openLong() {
        var token = JWT.create().withClaim("text", "x".repeat(MEGABYTE * 3 / 4)).sign(Algorithm.HMAC256(new byte[32]));
        remote.run(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, token)));
        remote.press("#pasteFirst");
        remote.await("the token", () -> remote.seen("#rawToken").filter(Used::hasText).isPresent());
        remote.await("#verdictCard");
        // Until it was laid out and drawn.
        remote.frames(2);
    }

    private static boolean hasText(Node area) {
        return area instanceof TextInputControl text && !text.getText().isEmpty();
    }

    private static void say(String what, double number) {
        System.out.println(what + " " + number);
    }
}
