package loginlens.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.stage.Stage;
import loginlens.api.Http;
import loginlens.api.Http.Answer;
import loginlens.app.server.Server;
import loginlens.app.server.ServerFactory;
import loginlens.auth.ExchangeLog;
import loginlens.auth.ServerTime;
import loginlens.preferences.Preferences;
import loginlens.text.Words;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** A room that calls the web API all at once, a third of it wrongly, while the teacher's window is open. */
@Tag("load")
class FloodTest {
    private static final int REQUESTS = 10_000;
    private static final int WARM_UP = 2_000;
    private static final int CLIENTS = 64;
    private static final String JSON = "Content-Type: application/json\r\n";
    private static final String ADA = "{\"username\":\"ada\",\"password\":\"poetical science\"}";

    private final ServerTime time = new ServerTime(Clock.systemDefaultZone());
    private final Words words = new Words(Locale.ENGLISH, time);

    @Test
    void everyOneIsAnsweredNoneWithAFaultAndTheWindowStaysQuick() throws Exception {
        try (var server = new ServerFactory(time, words, Preferences.unsaved()).inMemory();
                var clients = Executors.newFixedThreadPool(CLIENTS)) {
            openWindow(server);
            server.api().serve(0);
            var http = new Http(server.api().address().orElseThrow().getPort());
            http.post("/api/auth/register", ADA);
            var login = http.post("/api/auth/login", ADA).body();
            var token = login.substring(login.indexOf("\"token\":\"") + 9, login.lastIndexOf('"'));
            for (int number = 0; number < WARM_UP; number++) {
                send(http, number, token);
            }
            long before = heap();
            var statuses = flood(http, token, clients);
            System.out.printf("| memory in use before and after, collected | %d, %d KiB |%n", before / 1024, heap() / 1024);
            assertThat(server.exchanges().newestFirst()).hasSize(ExchangeLog.KEPT);
            assertThat(statuses.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(REQUESTS);
            assertThat(statuses.getOrDefault(503, 0)).as("each client has one request at a time, and there is room for all")
                    .isLessThan(REQUESTS / 100);
        }
    }

    /** Sends them all; how often each status came. */
    private static Map<Integer, Integer> flood(Http http, String token, ExecutorService clients) throws Exception {
        long start = System.nanoTime();
        List<Future<Answer>> answers = IntStream.range(0, REQUESTS)
                .mapToObj(number -> clients.submit(() -> send(http, number, token)))
                .toList();
        var waits = windowWaits(answers);
        Map<Integer, Integer> statuses = new TreeMap<>();
        for (int number = 0; number < REQUESTS; number++) {
            int status = answers.get(number).get().status();
            assertThat(status).as("request %d", number).isIn(expected(number), 503);
            statuses.merge(status, 1, Integer::sum);
        }
        System.out.printf("%n| %d requests of %d clients, a third of them broken: status and how many | %s in %d s |%n",
                REQUESTS, CLIENTS, statuses, Duration.ofNanos(System.nanoTime() - start).toSeconds());
        System.out.printf("| the window's thread meanwhile, %d times asked: median, 99 %%, longest wait | %d, %d, %d ms |%n",
                waits.size(), waits.get(waits.size() / 2), waits.get(waits.size() * 99 / 100), waits.getLast());
        assertThat(waits.get(waits.size() * 99 / 100)).isLessThan(100);
        return statuses;
    }

    /** The bytes that are left in use by whatever is still held. */
    private static long heap() {
        for (int time = 0; time < 3; time++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private void openWindow(Server server) throws Exception {
        FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(() -> {
            var executor = Executors.newVirtualThreadPerTaskExecutor();
            var maker = new WindowMaker(words, executor, WindowFixture.ABOUT);
            maker.open(server, new Stage(), Preferences.unsaved());
        });
    }

    /** How long the window's thread let wait whoever asked it for something, in milliseconds, shortest first. */
    private static List<Long> windowWaits(List<Future<Answer>> answers) throws Exception {
        var waits = new ArrayList<Long>();
        for (var answer : answers) {
            answer.get();
            var asked = new CompletableFuture<Long>();
            long start = System.nanoTime();
            Platform.runLater(() -> asked.complete(Duration.ofNanos(System.nanoTime() - start).toMillis()));
            waits.add(asked.get());
        }
        Collections.sort(waits);
        return waits;
    }

    /** Every third request is broken, each in a way of its own; of the others one in forty logs in. */
    private static Answer send(Http http, int number, String token) throws IOException {
        if (number % 3 != 0) {
            return number % 60 == 1 ? http.post("/api/auth/login", ADA) : http.me(token);
        }
        return switch (number / 3 % 10) {
            case 0 -> http.post("/api/auth/login", "{\"username\":");
            case 1 -> http.post("/api/auth/register", "{\"username\":1}");
            case 2 -> http.send("PATCH", "/api/me", "", "");
            case 3 -> http.send("GET", "/api/nothing", "", "");
            case 4 -> http.send("GET", "/api/me", "Origin: http://evil.example\r\n", "");
            case 5 -> http.send("POST", "/api/auth/login", "", ADA);
            case 6 -> http.me(token + "A");
            case 7 -> http.post("/api/auth/login", " ".repeat(70_000));
            case 8 -> brokenOff(http);
            default -> http.raw("nonsense\r\n\r\n");
        };
    }

    private static int expected(int number) {
        return number % 3 == 0 ? List.of(400, 422, 405, 404, 403, 415, 401, 413, 400, 400).get(number / 3 % 10) : 200;
    }

    private static Answer brokenOff(Http http) throws IOException {
        try (var connection = http.connect()) {
            connection.send(Http.request("POST", "/api/auth/login",
                    "Host: 127.0.0.1:" + http.port() + "\r\nContent-Length: 100\r\n" + JSON, "") + "{");
            connection.sendNoMore();
            return connection.answer();
        }
    }
}
