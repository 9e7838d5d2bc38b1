package loginlens.ui.webapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class CurlLinesTest {
    private static final URI BASE = URI.create("http://127.0.0.1:7519");

    @Test
    void aShellGetsSingleQuotes() {
        var lines = new CurlLines(BASE, false);
        assertThat(lines.login()).isEqualTo("curl -i -H 'Content-Type: application/json'"
                + " -d '{\"username\":\"hedy\",\"password\":\"frequency hopping\"}' http://127.0.0.1:7519/api/auth/login");
        assertThat(lines.register()).endsWith(
                "\"favoriteColor\":\"teal\"}' http://127.0.0.1:7519/api/auth/register");
        assertThat(lines.me("a.b.c")).isEqualTo("curl -i -H 'Authorization: Bearer a.b.c' http://127.0.0.1:7519/api/me");
    }

    @Test
    void theCommandPromptOfWindowsGetsDoubleQuotes() {
        assertThat(new CurlLines(BASE, true).login()).isEqualTo("curl -i -H \"Content-Type: application/json\" -d "
                + "\"{\\\"username\\\":\\\"hedy\\\",\\\"password\\\":\\\"frequency hopping\\\"}\""
                + " http://127.0.0.1:7519/api/auth/login");
    }
}
