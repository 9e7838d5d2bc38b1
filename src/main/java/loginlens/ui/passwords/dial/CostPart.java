package loginlens.ui.passwords.dial;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import loginlens.account.PasswordHasher;
import loginlens.password.Cancellation;
import loginlens.password.measuring.CostCurve;
import loginlens.password.measuring.GraphicsCard;
import loginlens.password.measuring.Meter;
import loginlens.password.measuring.Timing;
import loginlens.password.storing.Scheme;
import loginlens.text.Words;
import loginlens.ui.controls.Columns;
import loginlens.ui.controls.Icon;
import loginlens.ui.controls.IconLine;
import loginlens.ui.passwords.workbench.Amounts;
import loginlens.ui.passwords.workbench.CostDial;
import loginlens.ui.passwords.workbench.HashEstimate;
import loginlens.ui.passwords.workbench.Part;
import loginlens.ui.passwords.workbench.PasswordLab;
import loginlens.ui.passwords.workbench.Poll;

/** bcrypt's time against its cost, measured live, and what the cost on the dial means for a login and for a thief. */
public final class CostPart implements Part {
    private static final double STACK_BELOW_EM = 52;
    private static final int LIST = 30_000;

    private final PasswordLab lab;
    private final Words words;
    private final Amounts amounts;
    private final IntegerProperty cost;
    private final HashEstimate estimate;
    private final CostChart chart;
    private final Button measure = new Button();
    private final Button cancel = new Button();
    private final ProgressBar progress = new ProgressBar(0);
    private final Label left = new Label();
    private final IconLine login = new IconLine("fth-log-in", "");
    private final IconLine logins = new IconLine("fth-server", "");
    private final IconLine thief = new IconLine("fth-cpu", "");
    private final IconLine card = new IconLine("fth-zap", "");
    private final VBox view = new VBox();
    private final Poll poll = new Poll(this::look);
    private final Set<CostCurve.Point> learned = new HashSet<>();
    private Optional<CostCurve> curve = Optional.empty();
    private Cancellation cancellation = new Cancellation();
    private boolean running;

    /** Works in this lab. */
    public CostPart(PasswordLab lab, IntegerProperty cost, HashEstimate estimate) {
        this.lab = lab;
        this.words = lab.words();
        this.cost = cost;
        this.estimate = estimate;
        amounts = new Amounts(words);
        chart = new CostChart(lab.loginCost(), words);
        lay();
        cost.subscribe(value -> explain());
        estimate.bcrypt().subscribe(value -> begin());
    }

    private void lay() {
        measure.setText(words.say("passwords.cost.measure"));
        measure.setId("measureCosts");
        measure.getStyleClass().add("accent");
        measure.setMinWidth(Button.USE_PREF_SIZE);
        measure.setOnAction(event -> measure());
        cancel.setText(words.say("passwords.cancel"));
        cancel.setGraphic(new Icon("fth-x"));
        cancel.setId("cancelCosts");
        cancel.setMinWidth(Button.USE_PREF_SIZE);
        cancel.getStyleClass().addAll("danger", "button-outlined");
        cancel.setOnAction(event -> stop());
        progress.setId("costProgress");
        left.setId("costLeft");
        left.getStyleClass().add("muted");
        left.setWrapText(true);
        List.of(measure, cancel).forEach(button -> button.setMaxWidth(Double.MAX_VALUE));
        var line = new FlowPane(new StackPane(measure, cancel), left, progress);
        line.getStyleClass().add("dial-line");
        var picture = new VBox(legend(), chart);
        VBox.setVgrow(chart, Priority.ALWAYS);
        picture.getStyleClass().addAll("card", "cost-card");
        var server = new Label(words.say("passwords.cost.today", lab.loginCost()));
        server.setWrapText(true);
        server.getStyleClass().add("hint");
        var meaning = new VBox(
                new CostDial(cost, "costDial", words),
                meaning("passwords.cost.login", login, logins),
                meaning("passwords.cost.thief", thief, card),
                server);
        meaning.getStyleClass().add("part");
        login.setId("costLogin");
        thief.setId("costThief");
        card.setId("costCard");
        view.getStyleClass().add("part");
        view.getChildren().addAll(line, new Columns(picture, meaning, STACK_BELOW_EM));
    }

    private FlowPane legend() {
        var legend = new FlowPane(spot("cost-dot", "measured"), spot("cost-dot-busy", "busy"),
                spot("cost-doubling", "doubling"), spot("cost-today", "today", lab.loginCost()));
        legend.getStyleClass().addAll("legend", "muted");
        return legend;
    }

    private Label spot(String style, String key, Object... values) {
        var spot = new Region();
        spot.getStyleClass().add(style);
        return new Label(words.say("passwords.chart." + key, values), spot);
    }

    private VBox meaning(String key, Node... lines) {
        var title = new Label(words.say(key));
        title.getStyleClass().add("card-title");
        title.setWrapText(true);
        var box = new VBox(title);
        box.getChildren().addAll(lines);
        box.getStyleClass().addAll("card", "meaning");
        return box;
    }

    private void measure() {
        stop();
        var measuring = new CostCurve(new Meter(), estimate::hash, PasswordHasher.HIGHEST_COST);
        var own = cancellation;
        curve = Optional.of(measuring);
        show(true);
        poll.start();
        lab.background().runLong(() -> {
            lab.crew().one().work(() -> () -> {
                measuring.estimate();
                measuring.run(own);
            }, own);
            return own;
        }, this::ended, () -> ended(own));
    }

    private void ended(Cancellation own) {
        if (own == cancellation) {
            poll.stop();
            show(false);
        }
    }

    private void look() {
        var points = curve.map(CostCurve::points).orElse(List.of());
        points.stream()
                .filter(point -> !learned.contains(point))
                .forEach(point -> {
                    learned.add(point);
                    estimate.learn(point.cost(), point.timing());
                });
        double first = points.isEmpty()
                ? estimate.bcrypt().get().nanosOfLowest()
                : points.getFirst().timing().median();
        if (first > 0) {
            chart.show(first, points);
        }
        curve.filter(so -> running).ifPresent(so -> {
            progress.setProgress(so.done());
            left.setText(words.say("passwords.cost.left", amounts.about(so.left().toNanos())));
        });
        explain();
    }

    private void explain() {
        int now = cost.get();
        var known = estimate.bcrypt().get();
        var timing = curve.stream().flatMap(so -> so.points().stream())
                .filter(point -> point.cost() == now).map(CostCurve.Point::timing).findFirst()
                .or(() -> Optional.ofNullable(known.measured().get(now)));
        double nanos = timing.map(Timing::median).orElseGet(() -> known.nanos(now));
        if (nanos > 0) {
            login.text().set(timing.map(measured -> measured(now, measured))
                    .orElseGet(() -> words.say(known.isBusy(now)
                            ? "passwords.cost.login.estimated.busy"
                            : "passwords.cost.login.estimated", now, amounts.about(nanos))));
            logins.text().set(words.say("passwords.cost.logins.says", amounts.count(1e9 / nanos)));
            thief.text().set(words.say("passwords.cost.thief.says", LIST, amounts.about(LIST * nanos)));
        }
        GraphicsCard.rate(Scheme.BCRYPT, now).ifPresent(rate -> card.text().set(words.say(
                "passwords.cost.card." + rate.origin(),
                amounts.time(LIST * 1e9 / rate.perSecond()))));
    }

    private String measured(int cost, Timing timing) {
        var median = amounts.time(timing.median());
        return timing.isBusy()
                ? words.say("passwords.cost.login.measured.busy",
                        cost, median, amounts.time(timing.fastest()), amounts.time(timing.slowest()))
                : words.say("passwords.cost.login.measured",
                        cost, median, timing.rounds(), Math.round(100 * timing.spread()));
    }

    private void show(boolean busy) {
        running = busy;
        measure.setVisible(!busy);
        cancel.setVisible(busy);
        progress.setVisible(busy);
        if (!busy) {
            double all = CostCurve.nanosOfAll(estimate.bcrypt().get().nanosOfLowest(), PasswordHasher.HIGHEST_COST);
            boolean complete = curve.stream()
                    .anyMatch(so -> so.points().size() > PasswordHasher.HIGHEST_COST - PasswordHasher.LOWEST_COST);
            left.setText(complete ? words.say("passwords.cost.done")
                    : all > 0 ? words.say("passwords.cost.before", amounts.about(all)) : "");
        }
    }

    @Override
    public void begin() {
        look();
        show(running);
    }

    @Override
    public void stop() {
        cancellation.cancel();
        cancellation = new Cancellation();
        if (running) {
            poll.stop();
            show(false);
        }
    }

    @Override
    public String name() {
        return "COST";
    }

    @Override
    public ObservableValue<String> sentence() {
        return new SimpleStringProperty(words.say("passwords.says.COST"));
    }

    @Override
    public List<Node> controls() {
        return List.of();
    }

    @Override
    public Node view() {
        return view;
    }
}
