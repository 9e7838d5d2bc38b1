package loginlens.app.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
        return new String(dump, StandardCharsets.ISO_8859_1).contains(text);
    }
}
