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

/**
 * LoginLens, used: an account, logins one after another, a look at every lens, the steps of a login, and a token of
 * 1 MB. Says how long the FX thread was held meanwhile.
 */
public final class Used {
    /** What is said of the FX thread ends with one of these: how long it was held, and how much of that it worked. */
    static final String WHOLE = "-whole";
    static final String OWN = "-own";
    static final String HELD_START = "start";
    static final String HELD_LOGIN = "login";
    static final String HELD_FIRST_LOOK = "first-look";
    static final String HELD_SWITCH = "switch";
    static final String HELD_STEP = "step";
    static final String HELD_TOKEN = "long-token";
    static final String LOGIN = "login-time";
    static final String BARE = "bare";
    static final String MEMORY = "memory";

    private static final int LOGINS = 7;
    private static final int STEPS = 15;
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
            held.say(HELD_START);
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
        held.say("before");
        for (int i = 0; i < LOGINS; i++) {
            logins.add(login());
            remote.frames(3);
            long start = System.nanoTime();
            BCrypt.checkpw(PASSWORD, hash);
            bare.add((System.nanoTime() - start) / 1e6);
            if (i < LOGINS - 1) {
                remote.press("#logOut");
            }
        }
        say(LOGIN, Median.of(logins));
        say(BARE, Median.of(bare));
        held.say(HELD_LOGIN);
        lookAtEachLens();
        held.say(HELD_FIRST_LOOK);
        say(MEMORY, PeakMemory.kilobytes());
        lookAtEachLens();
        held.say(HELD_SWITCH);
        goThroughTheSteps();
        held.say(HELD_STEP);
        remote.lens(remote.lenses().getFirst());
        remote.press("#logOut");
        openLong();
        held.say(HELD_TOKEN);
    }

    private void lookAtEachLens() {
        for (var lens : remote.lenses()) {
            remote.lens(lens);
            remote.frames(3);
        }
    }

    private void goThroughTheSteps() {
        remote.lens("flow");
        remote.frames(3);
        held.say("before");
        for (int step = 0; step < STEPS; step++) {
            remote.key(KeyCode.RIGHT);
            remote.frames(2);
        }
    }

    private double login() {
        remote.type("#username", NAME);
        remote.type("#password", PASSWORD);
        long start = System.nanoTime();
        remote.key(KeyCode.ENTER);
        return (remote.await("#verdict") - start) / 1e6;
    }

    private void openLong() {
        var token = JWT.create().withClaim("text", "x".repeat(MEGABYTE * 3 / 4)).sign(Algorithm.HMAC256(new byte[32]));
        remote.run(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, token)));
        remote.press("#pasteFirst");
        remote.await("the token", () -> remote.seen("#rawToken").filter(Used::hasText).isPresent());
        remote.await("#verdict");
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
