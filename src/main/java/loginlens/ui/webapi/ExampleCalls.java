package loginlens.ui.webapi;

import java.util.Optional;
import loginlens.auth.Credentials;
import loginlens.auth.Request;
import loginlens.story.http.CurlLines;
import loginlens.story.http.Shell;
import loginlens.token.Token;

/**
 * The three calls as lines for a shell, with an account that is made up.
 *
 * @param lines writes them
 */
record ExampleCalls(CurlLines lines) {
    private static final Credentials HEDY = new Credentials("hedy", "frequency hopping");

    /** Makes an account. */
    String register() {
        return lines.line(new Request.Register(HEDY, Optional.of("teal")), true);
    }

    /** Logs that account in. */
    String login() {
        return lines.line(new Request.Login(HEDY), true);
    }

    /** Asks who the bearer of this token is. */
    String me(String token) {
        return lines.line(new Request.WhoAmI(new Token(token)), true);
    }

    /** Whether they are for the Command Prompt of Windows, which is to be said. */
    boolean areForCommandPrompt() {
        return lines.shell() == Shell.COMMAND_PROMPT;
    }
}
