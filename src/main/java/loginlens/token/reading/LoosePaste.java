package loginlens.token.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import loginlens.text.Message;

/**
 * A text in which no token was found: perhaps a damaged one, perhaps one that only its issuer can read. What people
 * usually paste around a token is taken away all the same, so that the rest can be looked at.
 */
final class LoosePaste {
    private static final String NAME = "(access_token|token|id_token|jwt)";

    private static final Pattern AUTHORIZATION =
            Pattern.compile("authorization[\"']?[ \t]{0,9}:[ \t]{0,9}[\"']?", Pattern.CASE_INSENSITIVE);
    private static final Pattern IN_URL = Pattern.compile("[#?&]" + NAME + "=([^&#\\s\"']*)");
    private static final Pattern LABEL =
            Pattern.compile("[\"']?" + NAME + "[\"']?\\s{0,9}[:=]\\s{0,9}", Pattern.CASE_INSENSITIVE);
    private static final Pattern BEARER = Pattern.compile("bearer[\\s:]+", Pattern.CASE_INSENSITIVE);
    /** A token somewhere in a text, even if its header is damaged. */
    private static final Pattern WITHIN =
            Pattern.compile("(?<![A-Za-z0-9_.-])ey[A-Za-z0-9_-]++\\.[A-Za-z0-9_-]++\\.[A-Za-z0-9_-]*+");
    private static final String QUOTES = "\"'`“”‘’„«»";
    private static final String QUOTES_AND_COMMAS = QUOTES + ",;";

    private final List<Message> removed = new ArrayList<>();
    private String text;

    LoosePaste(String text) {
        this.text = text;
    }

    /** What is left of the text, without any spaces; of these, so many were taken away before. */
    Cleaned clean(int outside) {
        headerLine();
        url();
        label();
        quotes();
        bearer();
        quotes();
        within();
        blanks(outside);
        return new Cleaned(text, removed);
    }

    private void headerLine() {
        Matcher header = AUTHORIZATION.matcher(text);
        if (header.find()) {
            // In the middle of a request or a command the line ends it; alone, a token may be broken over lines.
            String rest = text.substring(header.end());
            text = header.start() == 0 ? rest : rest.split("[\r\n\"']", 2)[0];
            removed.add(Message.of("token.paste.header"));
        }
    }

    private void url() {
        Matcher parameter = IN_URL.matcher(text);
        if (parameter.find()) {
            text = parameter.group(2);
            removed.add(Message.of("token.paste.url", parameter.group(1)));
        }
    }

    private void label() {
        Matcher label = LABEL.matcher(text);
        if (label.lookingAt()) {
            text = text.substring(label.end()).split("[,;]", 2)[0];
            removed.add(Message.of("token.paste.label", label.group(1)));
        }
    }

    private void quotes() {
        int start = 0;
        int end = text.length();
        while (start < end && QUOTES.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && QUOTES_AND_COMMAS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end - start < text.length()) {
            text = text.substring(start, end);
            removed.add(Message.of("token.paste.quotes"));
        }
    }

    private void bearer() {
        Matcher bearer = BEARER.matcher(text);
        if (bearer.lookingAt()) {
            text = text.substring(bearer.end());
            removed.add(Message.of("token.paste.bearer"));
        }
    }

    private void blanks(int outside) {
        StringBuilder rest = new StringBuilder(text.length());
        text.chars().filter(c -> !isBlank(c)).forEach(c -> rest.append((char) c));
        int count = outside + text.length() - rest.length();
        if (count > 0) {
            text = rest.toString();
            removed.add(Message.of("token.paste.blanks", count));
        }
    }

    /** Where no form of paste was known, the first token in the text, if one stands there by itself. */
    private void within() {
        Matcher token = WITHIN.matcher(text);
        if (removed.isEmpty() && token.find() && token.start() > 0) {
            text = token.group();
            removed.add(Message.of("token.paste.around"));
        }
    }

    /** Spaces, line breaks and what cannot be seen, such as a zero-width space or a byte order mark. */
    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }
}
