package loginlens.story;

import java.util.regex.Pattern;
import loginlens.auth.Credentials;
import loginlens.auth.Origin;
import loginlens.auth.Request;
import loginlens.text.Message;

/** What an exchange is about, in a few words. */
public final class ExchangeTitle {
    private static final int LONGEST_NAME = 20;
    /** Control and format characters, halves of pairs, and what ends a line or paragraph. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

    private ExchangeTitle() {}

    /** The title of an exchange with this request: "Log in as ada". */
    public static Message of(Request request) {
        return switch (request) {
            case Request.Login(var credentials) -> Message.of("flow.exchange.login", name(credentials));
            case Request.Register(var credentials, var _) -> Message.of("flow.exchange.register", name(credentials));
            case Request.WhoAmI _ -> Message.of("flow.exchange.whoAmI");
        };
    }

    /** From where the request came, in a word or two. */
    public static Message from(Origin origin) {
        return Message.of("flow.from." + origin.name());
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
}
