package loginlens.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What many runs said of one thing: their median, and the least and the most of them. */
record Figures(List<Double> all) {
    Figures {
        all = all.stream().sorted().toList();
    }

    /** Run by run what one thing needed, as a share of what the other needed in the same turn. */
    static Figures ratios(List<Double> ones, List<Double> others) {
        var ratios = new ArrayList<Double>();
        for (int turn = 0; turn < ones.size(); turn++) {
            ratios.add(ones.get(turn) / others.get(turn));
        }
        return new Figures(ratios);
    }

    double median() {
        return Median.of(all);
    }

    /** The least and the most, each after the runs that differ most were left out: a tenth of them on either side. */
    String spread(String unit) {
        int odd = all.size() / 10;
        return number(all.get(odd)) + " to " + number(all.get(all.size() - 1 - odd)) + unit;
    }

    static String number(double value) {
        return String.format(Locale.ROOT, value >= 10 ? "%.0f" : "%.2f", value);
    }
}
