package loginlens.app.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import loginlens.Launcher;
import loginlens.auth.Credentials;
import loginlens.auth.Request;
import loginlens.auth.ServerSettings;
import loginlens.auth.throttle.Slowdown;
import loginlens.auth.ServerTime;
import loginlens.preferences.Preferences;
import loginlens.text.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --api --no-window} in a JVM of its own that has no JavaFX on its class path. */
class HeadlessApiTest {
    private final List<Process> started = new ArrayList<>();

    @TempDir
    Path folder;

    @AfterEach
    void end() {
        started.forEach(Process::destroyForcibly);
    }

    private Process start(List<String> jvm, String... options) throws IOException {
        var headless = new Headless(jvm, options);
        started.add(headless.process());
        return headless.process();
    }

    private static String post(URI base, String path, String json) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(base.resolve(path)).header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(json)).build(), BodyHandlers.ofString()).body();
        }
    }

    @Test
    void itPrintsItsAddressThenEachExchangeOnALineAndEndsWhenTold() throws Exception {
        var process = start(List.of(), "--in-memory", "--api", "0");
        try (BufferedReader lines = process.inputReader()) {
            var address = lines.readLine();
            assertThat(address).matches("http://127\\.0\\.0\\.1:[0-9]+");
            var ada = "{\"username\":\"ada\",\"password\":\"poetical science\"}";
            assertThat(post(URI.create(address), "/api/auth/register", ada)).isEqualTo("{\"id\":1,\"username\":\"ada\"}");
            assertThat(lines.readLine()).matches("POST /api/auth/register 201 in \\d+ ms, of which bcrypt \\d+ ms");
            assertThat(post(URI.create(address), "/api/auth/login", ada)).contains("Welcome ada!");
            assertThat(lines.readLine()).matches("POST /api/auth/login 200 in \\d+ ms, of which bcrypt \\d+ ms");
            // By its handle: the process itself would close its streams at once.
            process.toHandle().destroy();
            assertThat(lines.readLine()).isNull();
            process.waitFor();
        }
        assertThat(process.errorReader().lines()).isEmpty();
    }

    @Test
    void whatItKeptIsThereAtTheNextStart() throws Exception {
        for (var expected : List.of("{\"id\":1,\"username\":\"ada\"}", "{\"message\":\"That username is taken.\"}")) {
            var process = start(List.of(), "--data", folder.resolve("data").toString(), "--api", "0");
            var base = URI.create(process.inputReader().readLine());
            assertThat(post(base, "/api/auth/register", "{\"username\":\"ada\",\"password\":\"poetical science\"}"))
                    .isEqualTo(expected);
            process.destroy();
            process.waitFor();
        }
    }

    @Test
    void whatAPersonShouldKnowOfTheKeyIsSaidOnStandardError() throws Exception {
        fill();
        Files.delete(folder.resolve("signing.key"));
        assertThat(errorsOfAStart()).singleElement().asString().contains("signing.key", "new signing key");
        assertThat(errorsOfAStart()).isEmpty();
    }

    @Test
    void aDamagedStoreIsSaidWithTheOptionsThatRepairItAndEachOfThemDoes() throws Exception {
        fill();
        Files.writeString(folder.resolve("accounts.mv.db"), "gone");
        var refused = start(List.of(), "--data", folder.toString(), "--api", "0");
        assertThat(refused.waitFor()).isEqualTo(1);
        assertThat(refused.errorReader().lines()).anyMatch(line -> line.contains("--restore") && line.contains("--set-aside"));

        assertThat(repair("--restore")).contains("It holds 1 account");
        assertThat(repair("--restore")).contains("not damaged");
        Files.writeString(folder.resolve("accounts.mv.db"), "gone again");
        assertThat(repair("--set-aside")).contains("set-aside").contains("starts over");
        assertThat(folder.resolve("set-aside/1/accounts.mv.db")).hasContent("gone");
        assertThat(folder.resolve("set-aside/2/accounts.mv.db")).hasContent("gone again");
    }

    /** One account, and a clean close. */
    private void fill() {
        var time = new ServerTime(Clock.systemUTC());
        var servers = new ServerFactory(time, new Words(Locale.ENGLISH, time.real()), Preferences.unsaved());
        var server = ((Opening.Ready) servers.open(folder)).server();
        server.auth().register(new Request.Register(new Credentials("ada", "poetical science"), Optional.empty()));
        server.close();
    }

    private List<String> errorsOfAStart() throws Exception {
        var process = start(List.of("-Duser.language=en"), "--data", folder.toString(), "--api", "0");
        assertThat(process.inputReader().readLine()).startsWith("http");
        process.toHandle().destroy();
        process.waitFor();
        return process.errorReader().lines().toList();
    }

    private String repair(String option) throws Exception {
        var process = start(List.of("-Duser.language=en"), "--data", folder.toString(), option);
        assertThat(process.waitFor()).isZero();
        return String.join("\n", process.inputReader().lines().toList());
    }

    @Test
    void itSlowsDownGuessingAsTheWindowWasTold() throws Exception {
        Preferences.in(folder, Runnable::run).set(ServerSettings.SLOWDOWN, Slowdown.OFF);
        var process = start(List.of(), "--data", folder.toString(), "--api", "0");
        var base = URI.create(process.inputReader().readLine());
        for (int time = 0; time < Slowdown.FREE_TRIES + 1; time++) {
            assertThat(post(base, "/api/auth/login", "{\"username\":\"ada\",\"password\":\"a wrong guess\"}"))
                    .isEqualTo("{\"message\":\"Invalid Credentials\"}");
        }
    }

    @Test
    void aPortInUseIsSaidInALineAndItEndsWithAnError() throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            var process = start(List.of(), "--in-memory", "--api", Integer.toString(other.getLocalPort()));
            assertThat(process.waitFor()).isEqualTo(1);
            assertThat(process.inputReader().lines()).isEmpty();
            assertThat(process.errorReader().lines())
                    .contains("Another program uses port " + other.getLocalPort()
                            + ", or this system reserves it. Choose another port.")
                    .noneMatch(line -> line.contains("Exception"));
        }
    }
}
