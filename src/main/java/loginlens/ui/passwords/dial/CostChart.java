package loginlens.ui.passwords.dial;

import java.util.List;
import java.util.function.DoubleFunction;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.util.StringConverter;
import loginlens.account.PasswordHasher;
import loginlens.password.measuring.CostCurve;
import loginlens.text.Words;
import loginlens.ui.passwords.workbench.Amounts;

/**
 * Time against cost. The lines across are not so many milliseconds apart: each is twice the one below, as each cost is
 * twice the one before; so what doubles is a straight line.
 */
final class CostChart extends LineChart<Number, Number> {
    private static final double NANOS_IN_MILLI = 1e6;

    private final NumberAxis time;
    private final Series<Number, Number> doubling = new Series<>();
    private final Series<Number, Number> measured = new Series<>();
    private final Series<Number, Number> today = new Series<>();
    private final int loginCost;
    private double begin;
    private final Amounts amounts;
    private final Words words;

    /** A chart with a mark at the cost that logins have today. */
    CostChart(int loginCost, Words words) {
        super(costs(words), times(words));
        this.loginCost = loginCost;
        this.words = words;
        time = (NumberAxis) getYAxis();
        amounts = new Amounts(words);
        setId("costChart");
        setAccessibleText(words.say("passwords.chart.name"));
        setAnimated(false);
        setLegendVisible(false);
        setHorizontalZeroLineVisible(false);
        setVerticalGridLinesVisible(false);
        getStyleClass().add("cost-chart");
        getData().add(doubling);
        getData().add(measured);
        getData().add(today);
    }

    private static NumberAxis costs(Words words) {
        var axis = new NumberAxis(words.say("passwords.chart.cost"),
                PasswordHasher.LOWEST_COST - 0.7, PasswordHasher.HIGHEST_COST + 0.7, 1);
        axis.setMinorTickVisible(false);
        axis.setTickLabelFormatter(label(value -> value == Math.rint(value) ? Long.toString(Math.round(value)) : ""));
        return axis;
    }

    private static NumberAxis times(Words words) {
        var amounts = new Amounts(words);
        var axis = new NumberAxis(words.say("passwords.chart.time"), 0, PasswordHasher.HIGHEST_COST, 1);
        axis.setMinorTickVisible(false);
        axis.setTickLabelFormatter(label(value -> amounts.time(Math.scalb(NANOS_IN_MILLI, (int) Math.round(value)))));
        return axis;
    }

    private static StringConverter<Number> label(DoubleFunction<String> say) {
        return new StringConverter<>() {
            @Override
            public String toString(Number value) {
                return say.apply(value.doubleValue());
            }

            @Override
            public Number fromString(String text) {
                throw new UnsupportedOperationException("nothing is typed here");
            }
        };
    }

    /**
     * Shows what is measured, and the line that doubles.
     *
     * @param first nanoseconds of cost 4, where the line begins
     */
    void show(double first, List<CostCurve.Point> points) {
        if (first != begin) {
            begin = first;
            draw();
        }
        if (points.size() < measured.getData().size()) {
            measured.getData().clear();
        }
        points.stream().skip(measured.getData().size()).forEach(point -> measured.getData().add(point(point)));
    }

    /** What does not depend on the points. */
    private void draw() {
        double steps = PasswordHasher.HIGHEST_COST - PasswordHasher.LOWEST_COST;
        double lowest = Math.floor(log(begin)) - 1;
        double highest = lowest + steps + 3;
        time.setLowerBound(lowest);
        time.setUpperBound(highest);
        doubling.getData().setAll(List.of(
                new Data<>(PasswordHasher.LOWEST_COST, log(begin)),
                new Data<>(PasswordHasher.HIGHEST_COST, log(begin) + steps)));
        today.getData().setAll(List.of(new Data<>(loginCost, lowest), new Data<>(loginCost, highest)));
    }

    private XYChart.Data<Number, Number> point(CostCurve.Point point) {
        var data = new Data<Number, Number>(point.cost(), log(point.timing().median()));
        data.setNode(new CostDot(point.timing(), amounts, words));
        return data;
    }

    @Override
    protected void layoutPlotChildren() {
        super.layoutPlotChildren();
        measured.getData().forEach(data -> {
            var dot = (CostDot) data.getNode();
            double middle = time.getDisplayPosition(data.getYValue());
            dot.room(getXAxis().getDisplayPosition(data.getXValue()),
                    middle - time.getDisplayPosition(log(dot.timing().slowest())),
                    time.getDisplayPosition(log(dot.timing().fastest())) - middle);
        });
    }

    private static double log(double nanos) {
        return Math.log(nanos / NANOS_IN_MILLI) / Math.log(2);
    }
}
