package loginlens.app.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import loginlens.api.Http;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is left of a password in the memory of {@code --no-window}: what can be reached is dumped and searched. */
class NoPasswordKeptTest {
    private static final String NAME = "countess";
    private static final String PASSWORD = "q7 poetical science 3x";

    @TempDir
    Path folder;

    @Test
    void noPasswordOutlivesItsRequest() throws Exception {
        try (var headless = new Headless(List.of("-Xmx64m"), "--in-memory", "--api", "0")) {
            var http = headless.http();
            var body = "{\"username\":\"" + NAME + "\",\"password\":\"" + PASSWORD + "\"}";
            try (var open = http.connect()) {
                assertThat(http.post("/api/auth/register", body).status()).isEqualTo(201);
                for (int time = 0; time < 3; time++) {
                    open.send(Http.request("POST", "/api/auth/login",
                            "Host: 127.0.0.1:" + http.port() + "\r\nContent-Type: application/json\r\n", body));
                    assertThat(open.answer().status()).isEqualTo(200);
                }
                assertThat(http.post("/api/auth/register", body).status()).as("the name is taken").isEqualTo(409);
                assertThat(http.post("/api/auth/login", body.replace(NAME, "somebody")).status()).isEqualTo(401);
                assertThat(http.post("/api/auth/register", body.replace(NAME, "no name")).status()).isEqualTo(422);
                assertThat(http.post("/api/auth/login", body + "}").status()).isEqualTo(400);
                var dump = dump(headless.process().pid());
                assertThat(contains(dump, NAME)).as("the account is there, so the search finds what is").isTrue();
                assertThat(contains(dump, PASSWORD)).isFalse();
            }
        }
    }

    /** Of the objects that can still be reached, which is what jcmd dumps unless told otherwise. */
    private byte[] dump(long process) throws IOException, InterruptedException {
        var file = folder.resolve("heap.hprof");
        var jcmd = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                Long.toString(process), "GC.heap_dump", file.toString()).redirectErrorStream(true).start();
        var words = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(jcmd.waitFor()).as(words).isZero();
        return Files.readAllBytes(file);
    }

    private static boolean contains(byte[] dump, String text) {
        var all = new String(dump, StandardCharsets.ISO_8859_1);
        // As letters of one byte each, and of two: in arrays and buffers of characters, whichever byte comes first.
        return Stream.of(StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
                .map(charset -> new String(text.getBytes(charset), StandardCharsets.ISO_8859_1))
                .anyMatch(all::contains);
    }
}
