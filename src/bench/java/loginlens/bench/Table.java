package loginlens.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was measured, against what was promised: as it stands in {@code src/docs/figures.md}. */
public final class Table {
    private final List<String> rows = new ArrayList<>();

    /** How often one thing is as long, or as large, as another one, by turns: at most this. Values in a unit. */
    void ratioAtMost(double target, List<Double> ones, List<Double> others, String unit, String figure) {
        row(figure, "≤ " + Figures.number(target), Figures.ratios(ones, others), "", medians(ones, others, unit), target);
    }

    /** The same for what should be much: at least this. */
    public void ratioAtLeast(double target, List<Double> ones, List<Double> others, String unit, String figure) {
        row(figure, "≥ " + Figures.number(target), Figures.ratios(ones, others), "", medians(ones, others, unit), -target);
    }

    /** Figures that should not be more than this. */
    void atMost(double target, List<Double> values, String unit, String figure) {
        row(figure, "≤ " + Figures.number(target) + unit, new Figures(values), unit, "", target);
    }

    /** One figure of many repetitions, that must not be more than this. */
    void atMost(double target, double value, String unit, String figure, String detail) {
        row(figure, "≤ " + Figures.number(target) + unit, new Figures(List.of(value)), unit, detail, target);
    }

    void skipped(String figure, String why) {
        print(List.of(figure, "–", "not measured", "–", why));
    }

    private static String medians(List<Double> ones, List<Double> others, String unit) {
        return String.format(Locale.ROOT, "%s : %s %s",
                Figures.number(Median.of(ones)), Figures.number(Median.of(others)), unit);
    }

    /** A target below 0 is one to be reached, any other one to stay under. */
    private void row(String figure, String promise, Figures figures, String unit, String medians, double target) {
        boolean kept = target < 0 ? figures.median() >= -target : figures.median() <= target;
        var measured = Figures.number(figures.median()) + unit;
        print(List.of(figure, promise, kept ? measured : "**" + measured + "**",
                figures.all().size() == 1 ? "–" : figures.spread(unit), medians));
    }

    private void print(List<String> cells) {
        rows.add("| " + String.join(" | ", cells) + " |");
        System.err.println(rows.getLast());
    }

    void print(PrintStream out) {
        out.println("| figure | target | measured | spread | medians |");
        out.println("| --- | --- | --- | --- | --- |");
        rows.forEach(out::println);
    }
}
