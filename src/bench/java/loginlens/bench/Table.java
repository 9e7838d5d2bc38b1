package loginlens.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was measured, against what was promised. */
final class Table {
    private final List<String> rows = new ArrayList<>();

    /** A figure that must not be more than this. */
    void atMost(double target, double value, String unit, String figure, String detail) {
        row(figure, number(value) + unit, "≤ " + number(target) + unit, value <= target ? "kept" : "FALLS SHORT", detail);
    }

    void skipped(String figure, String why) {
        row(figure, "–", "–", "not measured", why);
    }

    private void row(String... cells) {
        rows.add("| " + String.join(" | ", cells) + " |");
        System.err.println("… " + cells[0] + ": " + cells[1]);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value >= 10 ? "%.0f" : "%.2f", value);
    }

    void print(PrintStream out) {
        out.println("| figure | measured | target | | medians |");
        out.println("| --- | --- | --- | --- | --- |");
        rows.forEach(out::println);
    }
}
