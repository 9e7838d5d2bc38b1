package loginlens.story.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import loginlens.auth.Credentials;
import loginlens.auth.Request;
import loginlens.auth.json.RequestJson;
import loginlens.token.Token;
import org.junit.jupiter.api.Test;

class CurlLinesTest {
    private static final String LETTERS = "a \"\"\\\\%%&|<>^!(){}:,'`$;=~é…";

    private final CurlLines posix = new CurlLines(Shell.POSIX, () -> "http://127.0.0.1:7519");
    private final CurlLines windows = new CurlLines(Shell.COMMAND_PROMPT, () -> "http://127.0.0.1:7519");

    @Test
    void aCurlLineIsQuotedSoThatNothingInItIsACommand() {
        var request = new Request.Login(new Credentials("o'neil; rm -rf $HOME", "`id`"));

        assertThat(posix.line(request, true)).isEqualTo("curl -i -H 'Content-Type: application/json' -d "
                + "'{\"username\":\"o'\\''neil; rm -rf $HOME\",\"password\":\"`id`\"}' http://127.0.0.1:7519/api/auth/login");
    }

    @Test
    void aCurlLineTakesAPasswordThatIsNotSeenFromTheShell() throws IOException, InterruptedException {
        var tricky = new Request.Login(new Credentials("\"password\":\"••••••••\" $(id) '", "correct horse"));

        assertThat(posix.line(tricky, false)).doesNotContain("correct horse");
        assertThat(given(posix.line(tricky, false)))
                .contains("{\"username\":\"\\\"password\\\":\\\"••••••••\\\" $(id) '\",\"password\":\"from the shell\"}");
    }

    /** What a shell hands to the program in this line. */
    private static String given(String line) throws IOException, InterruptedException {
        var shell = new ProcessBuilder("sh", "-c", "curl() { printf '%s\\n' \"$@\"; }; " + line);
        shell.environment().put("PASSWORD", "from the shell");
        var running = shell.start();
        var out = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        running.waitFor();
        return out;
    }

    @Test
    void aTokenTravelsInItsHeader() {
        assertThat(posix.line(new Request.WhoAmI(new Token("a.b.c")), false))
                .isEqualTo("curl -i -H 'Authorization: Bearer a.b.c' http://127.0.0.1:7519/api/me");
        assertThat(windows.line(new Request.WhoAmI(new Token("a.b.c")), false))
                .isEqualTo("curl -i -H \"Authorization: Bearer a.b.c\" http://127.0.0.1:7519/api/me");
    }

    @Test
    void aPasswordThatIsSeenStandsInTheLine() {
        var register = new Request.Register(new Credentials("ada", "correct horse"), Optional.of("teal"));

        assertThat(posix.line(register, true)).contains("correct horse");
        assertThat(windows.line(register, true)).contains("correct horse");
    }

    @Test
    void theCommandPromptHandsOverWhateverIsTypedAndRunsNoneOfIt() {
        var random = new Random(7519);
        for (int round = 0; round < 2_000; round++) {
            var request = new Request.Login(new Credentials(typed(random), typed(random)));
            assertThat(CommandPrompt.arguments(windows.line(request, true), Map.of("a", "expanded"))).isEqualTo(List.of(
                    "curl", "-i", "-H", "Content-Type: application/json",
                    "-d", new RequestJson().body(request).orElseThrow(), "http://127.0.0.1:7519/api/auth/login"));
        }
    }

    @Test
    void theCommandPromptTakesAPasswordThatIsNotSeenFromItsVariable() {
        var tricky = new Request.Login(new Credentials("\"password\":\"••••••••\" & calc %PASSWORD%", "correct horse"));
        var line = windows.line(tricky, false);

        assertThat(line).doesNotContain("correct horse");
        assertThat(CommandPrompt.arguments(line, Map.of("PASSWORD", "from & the | shell"))).contains(
                "{\"username\":\"\\\"password\\\":\\\"••••••••\\\" & calc %PASSWORD%\","
                        + "\"password\":\"from & the | shell\"}");
    }

    private static String typed(Random random) {
        return IntStream.range(0, random.nextInt(12))
                .mapToObj(at -> String.valueOf(LETTERS.charAt(random.nextInt(LETTERS.length()))))
                .collect(Collectors.joining());
    }
}
