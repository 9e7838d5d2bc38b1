package loginlens.ui.token.input;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The last ten tokens that were looked at, for this run only. */
public final class RecentTokens {
    private static final int KEPT = 10;

    private final List<Entry> newestFirst = new ArrayList<>();

    /** How a token came to be looked at. */
    public enum Origin {
        RECEIVED,
        PASTED,
        EDITED,
        EXAMPLE
    }

    /**
     * A token that was looked at.
     *
     * @param raw the token as it was, which works like a password until it expires
     * @param at  when it came
     */
    public record Entry(String raw, Origin origin, Instant at) {
        @Override
        public String toString() {
            return "Entry[" + raw.length() + " characters, " + origin + "]";
        }
    }

    /** Puts this one first and gives it back. The same token is kept once, as what it was when it first came. */
    public Entry add(Entry entry) {
        // An example is in its own menu, with its key.
        if (entry.origin() == Origin.EXAMPLE) {
            return entry;
        }
        // Without a dot it is no token, but perhaps a secret that was pasted into the wrong place.
        if (entry.raw().indexOf('.') < 0) {
            return entry;
        }
        var known = newestFirst.stream().filter(older -> older.raw().equals(entry.raw())).findFirst();
        known.ifPresent(newestFirst::remove);
        newestFirst.addFirst(known.orElse(entry));
        if (newestFirst.size() > KEPT) {
            newestFirst.removeLast();
        }
        return newestFirst.getFirst();
    }

    /** Whether this very token was received by a login. */
    public boolean received(String raw) {
        return newestFirst.stream().anyMatch(entry -> entry.origin() == Origin.RECEIVED && entry.raw().equals(raw));
    }

    List<Entry> newestFirst() {
        return List.copyOf(newestFirst);
    }
}
