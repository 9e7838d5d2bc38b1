package loginlens.token.editing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import loginlens.text.Message;
import loginlens.token.encoding.Span;

/**
 * Which letters of a token differ from the same token before it was edited, compared part by part and position by
 * position.
 *
 * @param letters       where they stand in the edited token, each stretch within one part
 * @param count         how many they are
 * @param of            how many letters the edited token has, dots not counted
 * @param parts         which parts are not as they were, counted from 0
 * @param signatureKept whether the last part has the letters that it had
 * @param regrouped     what another length does to all that follows, if one part is longer or shorter than before
 */
public record Changes(List<Span> letters, int count, int of, Set<Integer> parts, boolean signatureKept,
                      Optional<Message> regrouped) {
    private static final int GROUP = 3;
    /** An encrypted token has as many (RFC 7516 §3.1); what follows them is compared as one more, dots and all. */
    private static final int MOST_PARTS = 5;

    public Changes {
        letters = List.copyOf(letters);
        parts = Set.copyOf(parts);
    }

    /** From the token before to the edited one, both in compact form. */
    public static Changes between(String before, String after) {
        var old = before.split("\\.", MOST_PARTS + 1);
        var parts = after.split("\\.", MOST_PARTS + 1);
        var letters = new ArrayList<Span>();
        var changed = new HashSet<Integer>();
        int start = 0;
        for (int i = 0; i < parts.length; i++) {
            var was = i < old.length ? old[i] : "";
            if (!was.equals(parts[i])) {
                changed.add(i);
                compare(was, parts[i], start, letters);
            }
            start += parts[i].length() + 1;
        }
        int count = letters.stream().mapToInt(Span::length).sum();
        return new Changes(letters, count, after.length() - parts.length + 1, changed,
                old.length == parts.length && old[old.length - 1].equals(parts[parts.length - 1]),
                regrouped(old, parts));
    }

    private static void compare(String old, String part, int start, List<Span> letters) {
        int from = -1;
        for (int i = 0; i <= part.length(); i++) {
            boolean differs = i < part.length() && (i >= old.length() || old.charAt(i) != part.charAt(i));
            if (differs && from < 0) {
                from = i;
            } else if (!differs && from >= 0) {
                letters.add(new Span(start + from, start + i));
                from = -1;
            }
        }
    }

    /** Three bytes make four letters, so only a multiple of three moves what follows without changing its letters. */
    private static Optional<Message> regrouped(String[] old, String[] parts) {
        if (old.length != parts.length) {
            return Optional.empty();
        }
        for (int i = 0; i < parts.length; i++) {
            int bytes = bytes(parts[i]) - bytes(old[i]);
            if (bytes != 0) {
                return Optional.of(ChangedValue.between(old[i], parts[i])
                        .map(value -> Message.of(key(bytes) + ".value", Math.abs(bytes), value))
                        .orElseGet(() -> Message.of(key(bytes), Math.abs(bytes))));
            }
        }
        return Optional.empty();
    }

    private static String key(int bytes) {
        if (bytes % GROUP == 0) {
            return bytes < 0 ? "token.edit.moved.shorter" : "token.edit.moved.longer";
        }
        return bytes < 0 ? "token.edit.regrouped.shorter" : "token.edit.regrouped.longer";
    }

    private static int bytes(String letters) {
        return (int) (letters.length() * 6L / 8);
    }
}
