package loginlens.ui.webapi;

import static org.assertj.core.api.Assertions.assertThat;

import loginlens.story.http.CurlLines;
import loginlens.story.http.Shell;
import org.junit.jupiter.api.Test;

class ExampleCallsTest {
    private static ExampleCalls calls(Shell shell) {
        return new ExampleCalls(new CurlLines(shell, () -> "http://127.0.0.1:7519"));
    }

    @Test
    void aShellGetsSingleQuotes() {
        var calls = calls(Shell.POSIX);
        assertThat(calls.login()).isEqualTo("curl -i -H 'Content-Type: application/json'"
                + " -d '{\"username\":\"hedy\",\"password\":\"frequency hopping\"}' http://127.0.0.1:7519/api/auth/login");
        assertThat(calls.register()).endsWith(
                "\"favoriteColor\":\"teal\"}' http://127.0.0.1:7519/api/auth/register");
        assertThat(calls.me("a.b.c")).isEqualTo("curl -i -H 'Authorization: Bearer a.b.c' http://127.0.0.1:7519/api/me");
    }

    @Test
    void theCommandPromptOfWindowsGetsDoubleQuotes() {
        assertThat(calls(Shell.COMMAND_PROMPT).login()).isEqualTo("curl -i -H \"Content-Type: application/json\" -d "
                + "\"{\\\"username\\\":\\\"hedy\\\",\\\"password\\\":\\\"frequency hopping\\\"}\""
                + " http://127.0.0.1:7519/api/auth/login");
    }
}
