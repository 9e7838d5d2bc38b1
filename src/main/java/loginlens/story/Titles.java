package loginlens.story;

import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;
import loginlens.auth.Credentials;
import loginlens.auth.Request;
import loginlens.text.Message;

/** An exchange in a few words. */
public final class Titles {
    private static final int LONGEST_NAME = 20;
    /** Control and format characters, halves of pairs, and what ends a line or paragraph. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

    private Titles() {}

    public static Message of(Request request) {
        return switch (request) {
            case Request.Login(var credentials) -> Message.of("flow.exchange.login", name(credentials));
            case Request.Register(var credentials, var _) -> Message.of("flow.exchange.register", name(credentials));
            case Request.WhoAmI _ -> Message.of("flow.exchange.whoAmI");
        };
    }

    /** The name as it was typed, but on one line, short, and with nothing in it that turns the writing around. */
    private static Object name(Credentials credentials) {
        var plain = UNSEEN.matcher(credentials.username()).replaceAll("\uFFFD").strip();
        if (plain.isEmpty()) {
            return Message.of("flow.exchange.noName");
        }
        return plain.codePointCount(0, plain.length()) <= LONGEST_NAME
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, LONGEST_NAME)) + "…";
    }

    /** The last part of the request's path: "login", "register", "me". */
    public static String route(Request request) {
        return request.path().substring(request.path().lastIndexOf('/') + 1);
    }

    /** A length of time in milliseconds, with as many digits as mean something: "211 ms", "0.6 ms", "0.02 ms". */
    public static String milliseconds(Duration took) {
        double millis = took.toNanos() / 1e6;
        if (millis >= 10) {
            return Math.round(millis) + " ms";
        }
        return String.format(Locale.ROOT, millis >= 0.1 ? "%.1f ms" : "%.2f ms", millis);
    }
}
