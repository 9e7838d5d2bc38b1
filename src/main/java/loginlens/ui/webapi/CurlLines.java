package loginlens.ui.webapi;

import java.net.URI;

/**
 * The three calls as lines for a shell, as they can be pasted.
 *
 * @param base    where the web API serves
 * @param windows whether they are for the Command Prompt of Windows, which knows double quotes only
 */
record CurlLines(URI base, boolean windows) {
    private static final String NAME_AND_PASSWORD = "\"username\":\"hedy\",\"password\":\"frequency hopping\"";

    /** Makes an account. */
    String register() {
        return post("/api/auth/register", "{" + NAME_AND_PASSWORD + ",\"favoriteColor\":\"teal\"}");
    }

    /** Logs that account in. */
    String login() {
        return post("/api/auth/login", "{" + NAME_AND_PASSWORD + "}");
    }

    /** Asks who the bearer of this token is. */
    String me(String token) {
        return "curl -i -H " + quoted("Authorization: Bearer " + token) + " " + base + "/api/me";
    }

    private String post(String path, String json) {
        return "curl -i -H " + quoted("Content-Type: application/json") + " -d " + quoted(json) + " " + base + path;
    }

    private String quoted(String text) {
        return windows ? "\"" + text.replace("\"", "\\\"") + "\"" : "'" + text + "'";
    }
}
