package loginlens.ui.passwords.hashing;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import loginlens.password.Cancellation;
import loginlens.password.measuring.LineUp;
import loginlens.password.measuring.Meter;
import loginlens.password.storing.Scheme;
import loginlens.text.Words;
import loginlens.ui.controls.FieldError;
import loginlens.ui.controls.Icon;
import loginlens.ui.controls.OppositeEnds;
import loginlens.ui.passwords.workbench.CellRow;
import loginlens.ui.passwords.workbench.CostDial;
import loginlens.ui.passwords.workbench.EstimateLabel;
import loginlens.ui.passwords.workbench.HashEstimate;
import loginlens.ui.passwords.workbench.Part;
import loginlens.ui.passwords.workbench.PasswordLab;
import loginlens.ui.passwords.workbench.Poll;
import loginlens.ui.passwords.workbench.RowPlan;
import loginlens.ui.passwords.workbench.TrialField;

/** The same password, stored in each way and measured. */
public final class HashPart implements Part {
    private static final String SAMPLE = "a nanosecond of wire";

    private final PasswordLab lab;
    private final Words words;
    private final IntegerProperty cost;
    private final TrialField password;
    private final FieldError error;
    private final Button hash = new Button();
    private final Button again = new Button();
    private final Button cancel = new Button();
    private final Map<Scheme, HashRow> rows = new EnumMap<>(Scheme.class);
    private final VBox view = new VBox();
    private final Poll poll = new Poll(this::look);
    private final HashEstimate estimate;
    private Optional<LineUp> first = Optional.empty();
    private int hashedCost;
    private Optional<LineUp> second = Optional.empty();
    private Cancellation cancellation = new Cancellation();
    private boolean running;

    /** Works in this lab. */
    public HashPart(PasswordLab lab, IntegerProperty cost, HashEstimate estimate) {
        this.lab = lab;
        this.words = lab.words();
        this.cost = cost;
        this.estimate = estimate;
        var sample = button(new Button(), "useSample", "passwords.sample");
        password = new TrialField("hashPassword", words, new StackPane(hash, cancel), sample);
        sample.setOnAction(event -> {
            password.field().setText(SAMPLE);
            hash();
        });
        error = new FieldError(password.field());
        error.setId("hashError");
        var plan = new RowPlan(List.of(
                column("scheme", 12.5, 0), column("stored", 17, 1), column("took", 7.6, 0), column("here", 6.3, 0),
                column("card", 8.7, 0)));
        for (var scheme : Scheme.values()) {
            rows.put(scheme, new HashRow(scheme, plan, words));
        }
        lay(plan);
        password.field().setOnAction(event -> hash());
        password.field().textProperty().subscribe(typed -> forget());
        cost.subscribe(value -> {
            forget();
            rows.values().forEach(row -> row.cost(value.intValue()));
        });
        show(false);
    }

    private RowPlan.Column column(String key, double em, double grow) {
        var title = words.say("passwords.column." + key);
        return new RowPlan.Column(title, key.equals("scheme") ? "" : title, em, grow);
    }

    private void lay(RowPlan plan) {
        button(hash, "hashIt", "passwords.hash").getStyleClass().add("accent");
        hash.setOnAction(event -> hash());
        button(again, "sameAgain", "passwords.again").setGraphic(new Icon("fth-user-plus"));
        again.setOnAction(event -> again());
        button(cancel, "cancelHash", "passwords.cancel").setGraphic(new Icon("fth-x"));
        cancel.getStyleClass().addAll("danger", "button-outlined");
        cancel.setOnAction(event -> stop());
        List.of(hash, cancel).forEach(button -> button.setMaxWidth(Double.MAX_VALUE));
        var dial = new FlowPane(new CostDial(cost, "hashCost", words), new EstimateLabel(estimate, cost, words));
        dial.getStyleClass().add("dial-line");
        var line = new OppositeEnds(dial, again);
        var table = new VBox(CellRow.head(plan));
        rows.values().forEach(row -> table.getChildren().add(row.view()));
        rows.get(Scheme.PLAIN_TEXT).view().first(true);
        table.getStyleClass().addAll("card", "cell-table");
        var source = new Label(words.say("passwords.sources"));
        source.getStyleClass().add("hint");
        source.setWrapText(true);
        view.getStyleClass().add("part");
        view.getChildren().addAll(password, error, line, table, source);
    }

    private Button button(Button button, String id, String key) {
        button.setText(words.say(key));
        button.setId(id);
        button.setMinWidth(Button.USE_PREF_SIZE);
        return button;
    }

    private void hash() {
        forget();
        var typed = password.field().getText();
        if (typed.isEmpty()) {
            error.say(words.say("account.password-empty"));
            password.field().requestFocus();
            return;
        }
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(typed)) {
            error.say(words.say("account.password-broken-text"));
            password.field().requestFocus();
            return;
        }
        var lineUp = new LineUp(typed, lab.storages().all(cost.get()), new Meter());
        first = Optional.of(lineUp);
        hashedCost = cost.get();
        rows.values().forEach(HashRow::busy);
        run(() -> lineUp.run(cancellation));
    }

    /** A second user with the same password: nothing new is measured. */
    private void again() {
        first.ifPresent(same -> {
            var lineUp = new LineUp(password.field().getText(), lab.storages().all(cost.get()), new Meter());
            second = Optional.of(lineUp);
            run(() -> lineUp.store(cancellation));
        });
    }

    private void run(Runnable work) {
        var own = cancellation;
        show(true);
        poll.start();
        lab.background().runLong(() -> {
            lab.crew().one().work(() -> work, own);
            return own;
        }, this::ended, () -> ended(own));
    }

    private void ended(Cancellation own) {
        if (own == cancellation) {
            poll.stop();
            rows.values().forEach(HashRow::notMeasured);
            show(false);
        }
    }

    /** What was hashed belongs to another password or cost. */
    private void forget() {
        stop();
        first = Optional.empty();
        second = Optional.empty();
        rows.values().forEach(HashRow::forget);
        show(false);
    }

    private void look() {
        first.ifPresent(lineUp -> {
            var stored = lineUp.stored();
            var other = second.map(LineUp::stored);
            var timings = lineUp.timings();
            rows.forEach((scheme, row) -> {
                if (stored.containsKey(scheme)) {
                    row.stored(stored.get(scheme), other.flatMap(known -> Optional.ofNullable(known.get(scheme))));
                }
                if (timings.containsKey(scheme)) {
                    row.measured(timings.get(scheme));
                }
            });
            if (timings.containsKey(Scheme.BCRYPT)) {
                estimate.learn(hashedCost, timings.get(Scheme.BCRYPT));
            }
            lineUp.bcryptProblem().ifPresent(problem ->
                    rows.get(Scheme.BCRYPT).refused(words.say(problem.message())));
        });
    }

    private void show(boolean busy) {
        running = busy;
        hash.setVisible(!busy);
        cancel.setVisible(busy);
        again.setVisible(!busy && first.isPresent());
    }

    @Override
    public void stop() {
        if (running) {
            cancellation.cancel();
            cancellation = new Cancellation();
            poll.stop();
            rows.values().forEach(HashRow::notMeasured);
            show(false);
        }
        cancellation = new Cancellation();
    }

    @Override
    public String name() {
        return "HASH";
    }

    @Override
    public ObservableValue<String> sentence() {
        return new SimpleStringProperty(words.say("passwords.says.HASH"));
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
