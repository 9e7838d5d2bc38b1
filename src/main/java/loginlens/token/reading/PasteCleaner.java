package loginlens.token.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import loginlens.text.Message;
import loginlens.token.reading.Cleaned.Named;

/**
 * Finds the token in what people really paste: a header line, a JSON reply, a URL, source code, a letter. It changes no
 * letter of the token itself and says what it took away. Takes time that grows with the length.
 */
public final class PasteCleaner {
    /** A text with more tokens than this is a list of them, and nobody chooses from it. */
    private static final int MOST_OTHERS = 9;
    /** What cannot be seen: zero-width spaces, byte order marks, soft hyphens. */
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");

    /** The token in the pasted text; a text in which none is found comes back as it is but for the spaces. */
    public Cleaned clean(String pasted) {
        String seen = INVISIBLE.matcher(pasted).replaceAll("");
        String text = seen.strip();
        int outside = pasted.length() - text.length();
        return JsonPaste.read(text, outside).or(() -> SdJwt.read(text)).or(() -> inText(text, outside))
                .orElseGet(() -> new LoosePaste(text).clean(outside));
    }

    private static Optional<Cleaned> inText(String text, int outside) {
        List<TokenFinder.Found> all = new TokenFinder(text).all();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        TokenFinder.Found first = all.getFirst();
        Map<String, Named> different = new LinkedHashMap<>();
        int before = 0;
        for (TokenFinder.Found found : all) {
            if (different.size() <= MOST_OTHERS && !different.containsKey(found.token())) {
                different.put(found.token(), new Named(Surroundings.nameOf(text, before, found), found.token()));
            }
            before = found.end();
        }
        different.remove(first.token());
        Surroundings around = Surroundings.of(text, first, all.getLast().end());
        List<Message> removed = new ArrayList<>();
        if (!different.isEmpty()) {
            removed.add(Message.of("token.paste.several", different.size() + 1));
        } else if (all.size() > 1) {
            removed.add(Message.of("token.paste.twice"));
        }
        removed.addAll(around.messages(outside));
        return Optional.of(new Cleaned(first.token(), removed, List.copyOf(different.values())));
    }
}
