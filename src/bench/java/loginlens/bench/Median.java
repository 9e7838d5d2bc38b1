package loginlens.bench;

import java.util.List;

/** The one in the middle. */
final class Median {
    private Median() {}

    static double of(List<? extends Number> values) {
        var sorted = values.stream().mapToDouble(Number::doubleValue).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
