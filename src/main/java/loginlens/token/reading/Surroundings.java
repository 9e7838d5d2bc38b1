package loginlens.token.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import loginlens.text.Message;

/** What stands around a token in a text: peeled off from the token outwards, and told. */
final class Surroundings {
    private static final String QUOTES = "\"'`“”‘’„«»";
    private static final Pattern QUOTE_BEFORE = Pattern.compile("(?:\\b[bBrRuUfF])?[" + QUOTES
            + "]+$|```\\w{0,20}\\s*$");
    private static final Pattern BEARER = Pattern.compile("\\bbearer[\\s:]+$", Pattern.CASE_INSENSITIVE);
    private static final Pattern SCHEME = Pattern.compile("\\b(JWT|DPoP|Token)\\s+$");
    private static final Pattern AUTHORIZATION =
            Pattern.compile("\\bauthorization[\"']?[ \\t]{0,9}[:=][ \\t]{0,9}[\"']?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern URL = Pattern.compile("[#?&]([\\w-]{1,40})=$");
    /** A name and a sign that gives it a value, as in JSON, YAML, a shell or any programming language. */
    private static final Pattern LABEL = Pattern.compile(
            "(?:^|[\\r\\n])[ \\t]{0,40}(?:[-{,;][ \\t]{0,9})?(?:[A-Za-z$](?:[\\w<>\\[\\]$]|::){0,40}[ \\t]{1,9}){0,4}"
                    + "[\"'`$]?([A-Za-z_$][\\w.$-]{0,60})[\"'`]?[ \\t]{0,9}(?::=|=>|[:=])\\s{0,9}$");
    /** The same with a type between the two. */
    private static final Pattern TYPED = Pattern.compile("(?:^|[\\r\\n])\\s{0,40}(?:let|const|var|val)[ \\t]{1,9}"
            + "([A-Za-z_$][\\w$]{0,60})[ \\t]{0,9}:[ \\t]{0,9}[A-Za-z][\\w<>\\[\\]]{0,40}[ \\t]{0,9}=\\s{0,9}$");
    private static final Pattern MAIL = Pattern.compile("(?:^|\\n)[ \\t]{0,9}(?:>[ \\t]{0,9})+$");
    private static final Pattern PUNCTUATION = Pattern.compile("^[" + QUOTES + ",;.:!?…–—_)\\]}>\\s-]*");
    /** As far as this, in characters, the text in front of a token is looked at for its name. */
    private static final int NEAR = 400;

    private final TokenFinder.Found found;
    private final List<Message> told = new ArrayList<>();
    private final String after;
    private String before;
    private Optional<String> name = Optional.empty();
    private boolean quoted;
    /** Whether it stood in a header line or a URL: what is around it belongs to that. */
    private boolean inRequest;
    private boolean labelled;
    private int bearers;

    private Surroundings(TokenFinder.Found found, String before, String after, boolean more) {
        this.found = found;
        this.before = before;
        this.after = after;
        peel(more);
    }

    /**
     * What stands around this token.
     *
     * @param last where the last token in the text ends; what stands behind it is behind all of them
     */
    static Surroundings of(String text, TokenFinder.Found found, int last) {
        int near = Math.max(0, found.start() - NEAR);
        // So much is enough to see whether there is anything but punctuation.
        String after = text.substring(last, Math.min(text.length(), last + NEAR));
        return new Surroundings(found, text.substring(near, found.start()), after, near > 0);
    }

    /**
     * The name in front of this token.
     *
     * @param from where the token before it ends
     */
    static Optional<String> nameOf(String text, int from, TokenFinder.Found found) {
        String before = text.substring(Math.max(from, found.start() - NEAR), found.start());
        return new Surroundings(found, before, "", false).name;
    }

    private void peel(boolean more) {
        quotes();
        bearer();
        quotes();
        if (find(AUTHORIZATION).isPresent()) {
            inRequest = true;
            told.addFirst(Message.of("token.paste.header"));
        } else {
            find(URL).ifPresentOrElse(this::inUrl, () -> find(LABEL).or(() -> find(TYPED)).ifPresent(this::labelled));
        }
        if (find(MAIL).isPresent()) {
            told.addFirst(Message.of("token.paste.mail"));
        }
        boolean nothingBefore = before.isBlank() && !more;
        boolean nothingBehind = PUNCTUATION.matcher(after).replaceFirst("").isBlank();
        if (!inRequest && (!nothingBefore || !labelled && !nothingBehind)) {
            around();
        } else if (!inRequest && (quoted || nothingBehind && !after.isEmpty())) {
            told.add(labelled ? 1 : 0, Message.of("token.paste.quotes"));
        }
    }

    /** Of a whole text it would be too little to name what stood next to the token. */
    private void around() {
        if (labelled) {
            told.removeFirst();
        }
        told.addFirst(Message.of("token.paste.around"));
    }

    private void inUrl(Matcher url) {
        inRequest = true;
        name = Optional.of(url.group(1));
        told.addFirst(Message.of("token.paste.url", url.group(1)));
    }

    private void labelled(Matcher label) {
        labelled = true;
        name = Optional.of(label.group(1));
        told.addFirst(Message.of("token.paste.label", label.group(1)));
    }

    private void quotes() {
        quoted |= find(QUOTE_BEFORE).isPresent();
    }

    private void bearer() {
        while (find(BEARER).isPresent()) {
            bearers++;
        }
        if (bearers > 0) {
            told.add(bearers == 1 ? Message.of("token.paste.bearer") : Message.of("token.paste.bearers", bearers));
        } else {
            find(SCHEME).ifPresent(scheme -> told.add(Message.of("token.paste.scheme", scheme.group(1))));
        }
    }

    /** Takes this off the end of what stands before the token, if it stands there. */
    private Optional<Matcher> find(Pattern pattern) {
        Matcher matcher = pattern.matcher(before);
        if (!matcher.find()) {
            return Optional.empty();
        }
        before = before.substring(0, matcher.start());
        return Optional.of(matcher);
    }

    /**
     * What was taken away, in the order in which a reader comes across it.
     *
     * @param outside how many characters were taken from the ends of the text, or cannot be seen
     */
    List<Message> messages(int outside) {
        List<Message> all = new ArrayList<>(told);
        boolean joined = found.folded().stream().anyMatch(fold -> !fold.isBlank());
        int blanks = outside + (joined ? 0 : found.folded().stream().mapToInt(String::length).sum());
        if (joined) {
            all.add(Message.of("token.paste.joined", found.folded().size() + 1));
        }
        if (blanks > 0) {
            all.add(Message.of("token.paste.blanks", blanks));
        }
        return all;
    }
}
