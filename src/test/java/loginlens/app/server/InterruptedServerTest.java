package loginlens.app.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import loginlens.account.Username;
import loginlens.auth.Credentials;
import loginlens.auth.Reply;
import loginlens.auth.Request;
import loginlens.auth.ServerTime;
import loginlens.preferences.Preferences;
import loginlens.text.Words;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People who are interrupted while they register and log in, and a server that is closed under them. */
class InterruptedServerTest {
    private static final int PEOPLE = 3;
    private static final String PASSWORD = "poetical science";

    private final ServerTime time = new ServerTime(Clock.systemUTC());
    private final ServerFactory servers =
            new ServerFactory(time, new Words(Locale.ENGLISH, time), Preferences.unsaved());
    private final Queue<String> registered = new ConcurrentLinkedQueue<>();
    private final Queue<Reply> wrong = new ConcurrentLinkedQueue<>();
    private final Queue<String> loggedIn = new ConcurrentLinkedQueue<>();
    private final Random random = new Random(11);
    private int lost;

    @TempDir
    Path folder;

    @Test
    void interruptsAndClosingAtAnyMomentLoseNoAccountAndLeaveNoReplyWrong() throws Exception {
        run(3);
    }

    @Test
    @Tag("faults")
    void theSameFiftyTimes() throws Exception {
        run(50);
        System.out.printf("%n| 50 runs of interrupted registrations, logins and closings of the server: lost / wrong replies"
                + " | %d / %d (of %d registered, %d logged in) |%n", lost, wrong.size(), registered.size(), loggedIn.size());
    }

    private void run(int times) throws Exception {
        for (int run = 0; run < times; run++) {
            try (var server = open()) {
                var people = new ArrayList<Thread>();
                for (int person = 0; person < PEOPLE; person++) {
                    people.add(Thread.ofPlatform().start(() -> registerAndLogIn(server)));
                }
                interrupt(people, server, registered.size() + run % 3);
                var closing = Thread.ofPlatform().start(server::close);
                closing.interrupt();
                closing.join();
                for (var person : people) {
                    person.join();
                }
            }
            try (var again = open()) {
                lost += (int) registered.stream().filter(name -> again.store().findBy(username(name)).isEmpty()).count();
            }
        }
        assertThat(lost).isZero();
        assertThat(wrong).isEmpty();
        assertThat(registered).isNotEmpty();
    }

    /** Interrupts one of them at a time until so many have been registered. */
    private void interrupt(List<Thread> people, Server server, int enough) {
        do {
            people.get(random.nextInt(PEOPLE)).interrupt();
            assertThat(server.store().count()).as("the store is open").isGreaterThanOrEqualTo(0);
        } while (registered.size() < enough);
    }

    /** Until the server is closed, which is the only reason for a reply of 500. */
    private void registerAndLogIn(Server server) {
        while (true) {
            var credentials = new Credentials(UUID.randomUUID().toString(), PASSWORD);
            switch (server.auth().register(new Request.Register(credentials, Optional.empty())).reply()) {
                case Reply.Registered _ -> registered.add(credentials.username());
                case Reply.Failed _ -> {
                    return;
                }
                case Reply other -> wrong.add(other);
            }
            switch (server.auth().login(new Request.Login(credentials)).reply()) {
                case Reply.Welcome _ -> loggedIn.add(credentials.username());
                case Reply.Failed _ -> {
                    return;
                }
                case Reply other -> wrong.add(other);
            }
        }
    }

    private Server open() {
        return ((Opening.Ready) servers.open(folder)).server();
    }

    private static Username username(String name) {
        return ((Username.Reading.Accepted) Username.read(name)).username();
    }
}
