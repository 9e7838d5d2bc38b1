package loginlens.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.stage.Window;
import loginlens.account.Username;
import loginlens.api.Http;
import loginlens.app.server.Opening;
import loginlens.app.server.ServerFactory;
import loginlens.auth.ServerTime;
import loginlens.preferences.Preferences;
import loginlens.text.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** The real window with {@code --api PORT}, closed at any moment while a room registers and logs in over HTTP. */
@ExtendWith(ApplicationExtension.class)
class WindowClosingTest {
    private static final int PEOPLE = 3;
    private static final int GIVE_UP_AFTER_SECONDS = 60;

    private final ServerTime time = new ServerTime(Clock.systemDefaultZone());
    private final Words words = new Words(Locale.ENGLISH, time);
    private final ServerFactory servers = new ServerFactory(time, words, Preferences.unsaved());
    private final FxRobot robot = new FxRobot();
    private final Queue<String> registered = new ConcurrentLinkedQueue<>();
    private final Queue<Integer> wrong = new ConcurrentLinkedQueue<>();
    private Thread.UncaughtExceptionHandler before = (thread, fault) -> {};
    private int lost;
    /** From then on, what is new may be refused. */
    private volatile boolean closing;

    @TempDir
    Path folder;

    @BeforeEach
    void rememberTheHandlerOfFaults() {
        Platform.setImplicitExit(false);
        robot.interact(() -> before = Thread.currentThread().getUncaughtExceptionHandler());
    }

    @AfterEach
    void close() {
        robot.interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
        robot.interact(() -> Thread.currentThread().setUncaughtExceptionHandler(before));
    }

    @Test
    void itServesAtThePortAskedForUntilItsWindowIsClosed() throws Exception {
        int port = open();
        assertThat(new Http(port).me("x").status()).isEqualTo(401);
        robot.interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
        assertThat(serves(port)).isFalse();
    }

    @Test
    void closingTheWindowLosesNothingThatWasSaidToBeRegistered() throws Exception {
        run(2);
    }

    @Test
    @Tag("faults")
    void theSameFiftyTimes() throws Exception {
        run(50);
        System.out.printf("%n| 50 windows closed while a room registers and logs in: lost / wrong replies"
                + " | %d / %d (of %d registered) |%n", lost, wrong.size(), registered.size());
    }

    private void run(int times) throws Exception {
        for (int run = 0; run < times; run++) {
            closing = false;
            int port = open();
            var people = new ArrayList<Thread>();
            for (int person = 0; person < PEOPLE; person++) {
                people.add(Thread.ofPlatform().start(() -> registerAndLogIn(new Http(port))));
            }
            int enough = registered.size() + run % 3;
            while (registered.size() < enough && people.stream().allMatch(Thread::isAlive)) {
                Thread.onSpinWait();
            }
            closing = true;
            robot.interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
            for (var person : people) {
                person.join();
            }
            try (var again = ((Opening.Ready) servers.open(folder)).server()) {
                lost += (int) registered.stream().filter(name -> again.store().findBy(username(name)).isEmpty()).count();
            }
        }
        assertThat(lost).isZero();
        assertThat(wrong).isEmpty();
    }

    /** Until it serves no more. */
    private void registerAndLogIn(Http http) {
        try {
            while (true) {
                var name = UUID.randomUUID().toString();
                var json = "{\"username\":\"" + name + "\",\"password\":\"poetical science\"}";
                int status = http.post("/api/auth/register", json).status();
                if (status == 201) {
                    registered.add(name);
                    status = http.post("/api/auth/login", json).status();
                }
                if (status == 503 && closing) {
                    return;
                }
                if (status != 200) {
                    wrong.add(status);
                }
            }
        } catch (UncheckedIOException stopped) {
            return;
        }
    }

    /** Opens the window and waits until it serves; the port. */
    private int open() throws Exception {
        int port;
        try (var free = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            port = free.getLocalPort();
        }
        var executor = Executors.newVirtualThreadPerTaskExecutor();
        var wish = new Desktop.Wish(Optional.of(folder), OptionalInt.of(port), StartTrace.off());
        var maker = new WindowMaker(words, executor, WindowFixture.ABOUT);
        Platform.runLater(new Desktop(wish, servers, maker, Preferences.unsaved(), words)::show);
        WaitForAsyncUtils.waitFor(GIVE_UP_AFTER_SECONDS, TimeUnit.SECONDS, () -> serves(port));
        return port;
    }

    private static boolean serves(int port) {
        try {
            return new Http(port).me("x").status() == 401;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    private static Username username(String name) {
        return ((Username.Reading.Accepted) Username.read(name)).username();
    }
}
