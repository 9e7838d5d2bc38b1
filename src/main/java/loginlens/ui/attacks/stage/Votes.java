package loginlens.ui.attacks.stage;

import java.util.EnumMap;
import java.util.Map;
import loginlens.attack.Prediction;

/** How many people in the room predict what. */
final class Votes {
    /** Nobody counts further in a room. */
    private static final int MOST = 9_999;

    private final Map<Prediction, Integer> counts = new EnumMap<>(Prediction.class);

    /** So many chose this; anything that is no whole number counts as none. */
    void count(Prediction prediction, String typed) {
        String digits = typed.strip();
        counts.put(prediction, digits.matches("[0-9]{1,9}") ? Math.min(Integer.parseInt(digits), MOST) : 0);
    }

    /** How many chose this. */
    int of(Prediction prediction) {
        return counts.getOrDefault(prediction, 0);
    }

    /** How many there are in all. */
    int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The part of all that chose this, from 0 to 1. */
    double share(Prediction prediction) {
        return total() == 0 ? 0 : (double) of(prediction) / total();
    }

    /** Nobody has chosen anything. */
    void clear() {
        counts.clear();
    }
}
