package loginlens.attack;

import java.util.ArrayList;
import java.util.List;
import loginlens.token.encoding.Span;
import loginlens.token.reading.PartKind;

/**
 * Which letters of a token differ from those of the token before, part by part and place by place. A change in the
 * middle of a payload changes many letters after it, since base64url regroups what follows.
 *
 * @param parts what changed in each of the three parts
 */
public record Marks(List<PartMarks> parts) {

    /**
     * @param kind    which part
     * @param changed the letters in the new token that are others than before, or were not there
     * @param count   how many letters these are
     * @param removed how many letters there are fewer than before
     * @param left    how many letters there are now
     */
    public record PartMarks(PartKind kind, List<Span> changed, int count, int removed, int left) {
        public PartMarks {
            changed = List.copyOf(changed);
        }

        /** Whether nothing is left of this part. */
        public boolean isCutOff() {
            return left == 0 && removed > 0;
        }
    }

    public Marks {
        parts = List.copyOf(parts);
    }

    /** What differs between two tokens of three parts each. */
    public static Marks between(String before, String after) {
        String[] old = before.split("\\.", -1);
        String[] now = after.split("\\.", -1);
        List<PartMarks> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < now.length; i++) {
            parts.add(part(PartKind.values()[i], old[i], now[i], start));
            start += now[i].length() + 1;
        }
        return new Marks(parts);
    }

    private static PartMarks part(PartKind kind, String old, String now, int start) {
        List<Span> changed = new ArrayList<>();
        int count = 0;
        int from = -1;
        for (int at = 0; at <= now.length(); at++) {
            boolean differs = at < now.length() && (at >= old.length() || old.charAt(at) != now.charAt(at));
            count += differs ? 1 : 0;
            if (differs && from < 0) {
                from = at;
            } else if (!differs && from >= 0) {
                changed.add(new Span(start + from, start + at));
                from = -1;
            }
        }
        return new PartMarks(kind, changed, count, Math.max(0, old.length() - now.length()), now.length());
    }

    /** How many letters changed. */
    public int changed() {
        return parts.stream().mapToInt(PartMarks::count).sum();
    }

    /** How many letters were removed. */
    public int removed() {
        return parts.stream().mapToInt(PartMarks::removed).sum();
    }
}
