package loginlens.ui.passwords.leak;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import loginlens.password.CommonPasswords;
import loginlens.password.search.ListRun;
import loginlens.password.search.MadeUpClass;
import loginlens.password.storing.Scheme;
import loginlens.password.storing.Word;
import loginlens.text.Words;
import loginlens.ui.controls.Icon;
import loginlens.ui.controls.Notice;
import loginlens.ui.controls.WordedComboBox;
import loginlens.ui.passwords.workbench.HashEstimate;
import loginlens.ui.passwords.workbench.Part;
import loginlens.ui.passwords.workbench.PasswordLab;
import loginlens.ui.passwords.workbench.Poll;
import loginlens.ui.passwords.workbench.Schemes;

/** A stolen table, and the list of common passwords tried on it, one way of storing after the other. */
public final class LeakPart implements Part {
    private static final int LISTED = 30_000;

    private final PasswordLab lab;
    private final Words words;
    private final IntegerProperty cost;
    private final HashEstimate estimate;
    private final StringProperty sentence = new SimpleStringProperty();
    private final WordedComboBox<StolenRows> whose;
    private final Button go = new Button();
    private final Button skip = new Button();
    private final Button cancel = new Button();
    private final Notice warning = new Notice();
    private final LeakTable table;
    private final FoundCard found;
    private final VBox view = new VBox();
    private final Poll poll = new Poll(this::look);
    private Map<Scheme, ListRun> runs = Map.of();
    private Optional<ListRun> running = Optional.empty();
    private int generation;

    /** Works in this lab. */
    public LeakPart(PasswordLab lab, IntegerProperty cost, HashEstimate estimate) {
        this.lab = lab;
        this.words = lab.words();
        this.cost = cost;
        this.estimate = estimate;
        whose = new WordedComboBox<>(
                List.of(StolenRows.values()), StolenRows.MADE_UP_CLASS, choice -> words.say("passwords.rows." + choice));
        table = new LeakTable(lab.crew(), this::look, words);
        found = new FoundCard(words);
        lay();
        whose.valueProperty().subscribe(value -> prepare());
        cost.subscribe((was, is) -> prepare());
        estimate.bcrypt().subscribe((was, is) -> look());
        estimate.argon2id().subscribe((was, is) -> look());
    }

    private void lay() {
        whose.setId("whoseRows");
        whose.setAccessibleText(words.say("passwords.rows"));
        button(go, "tryList", "passwords.search").getStyleClass().add("accent");
        go.setOnAction(event -> search());
        button(skip, "skipScheme", "passwords.search.skip").setGraphic(new Icon("fth-skip-forward"));
        skip.setOnAction(event -> running.ifPresent(ListRun::cancel));
        button(cancel, "cancelSearch", "passwords.cancel").setGraphic(new Icon("fth-x"));
        cancel.getStyleClass().addAll("danger", "button-outlined");
        cancel.setOnAction(event -> stop());
        warning.setId("rowsWarning");
        view.getStyleClass().add("part");
        view.getChildren().addAll(warning, table, found, hint("passwords.footnotes"));
    }

    private Label hint(String key) {
        var label = new Label(words.say(key));
        label.getStyleClass().add("hint");
        label.setWrapText(true);
        return label;
    }

    private Button button(Button button, String id, String key) {
        button.setText(words.say(key));
        button.setId(id);
        button.setMinWidth(Button.USE_PREF_SIZE);
        return button;
    }

    /** Other rows, or another cost: what was found belongs to those before. */
    private void prepare() {
        stop();
        var fresh = new EnumMap<Scheme, ListRun>(Scheme.class);
        var source = whose.getValue().source(lab);
        Stream.of(Scheme.values()).filter(whose.getValue()::has).forEach(scheme ->
                fresh.put(scheme, new ListRun(lab.storages().of(scheme, costOfRows()), source, lab.crew())));
        runs = fresh;
        table.show(fresh.keySet());
        sentence.set(words.say("passwords.says." + whose.getValue(), MadeUpClass.members().size(), LISTED));
        if (whose.getValue() == StolenRows.THIS_STORE) {
            warning.warn(words.say("passwords.rows.warning"));
            table.choose(Scheme.BCRYPT);
        } else {
            warning.clear();
        }
        go.setText(words.say("passwords.search." + whose.getValue()));
        // So that there is something to see before anything is searched. It may have to wait for a core.
        int mine = generation;
        lab.background().runLong(() -> {
            fresh.values().stream().filter(run -> !run.scheme().isSlow()).forEach(ListRun::store);
            return mine;
        }, this::looked, () -> looked(mine));
        show(false);
        look();
    }

    private void looked(int mine) {
        if (mine == generation) {
            look();
        }
    }

    /** Starts over with the first of the ways. */
    private void search() {
        prepare();
        int mine = generation;
        show(true);
        poll.start();
        lab.background().run(
                () -> Word.all(CommonPasswords.mostCommonFirst()),
                list -> next(new ArrayList<>(runs.values()), list, mine),
                () -> failed(mine));
    }

    private void next(List<ListRun> left, List<Word> list, int mine) {
        if (mine != generation) {
            return;
        }
        if (left.isEmpty()) {
            end();
            return;
        }
        var run = left.removeFirst();
        running = Optional.of(run);
        table.choose(run.scheme());
        seen(skip, run.scheme().isSlow() && !left.isEmpty());
        if (run.scheme().isSlow() && !left.isEmpty()) {
            skip.setText(words.say("passwords.search.skip", Schemes.name(run.scheme(), costOfRows(), words)));
        }
        lab.background().runLong(() -> {
            run.run(list);
            return list;
        }, same -> next(left, same, mine), () -> failed(mine));
    }

    private void failed(int mine) {
        if (mine == generation) {
            warning.warn(words.say("passwords.failed"));
            end();
        }
    }

    private void end() {
        running = Optional.empty();
        poll.stop();
        show(false);
    }

    /** Logins made the rows of the store; the dial is for the made-up class. */
    private int costOfRows() {
        return whose.getValue() == StolenRows.THIS_STORE ? lab.loginCost() : cost.get();
    }

    private void look() {
        int rowsThere = runs.values().stream().mapToInt(this::rowsOf).max().orElse(0);
        table.each((scheme, row) -> row.figures(costOfRows(), rowsThere, LISTED));
        runs.forEach((scheme, run) -> table.row(scheme).show(run, rowsOf(run), expected(scheme, rowsOf(run))));
        found.show(runs.get(table.chosen()), Schemes.name(table.chosen(), costOfRows(), words), whose.getValue());
    }

    /** What the whole list would take before anything is tried; known of the slow ways, the others are over at once. */
    private LeakRow.Expected expected(Scheme scheme, int rowsThere) {
        double hashes = (double) rowsThere * LISTED / lab.crew().threads();
        return switch (scheme) {
            case PLAIN_TEXT, MD5, SHA_256, SALTED_SHA_256 -> LeakRow.Expected.UNKNOWN;
            case BCRYPT -> new LeakRow.Expected(hashes * estimate.bcrypt().get().nanos(costOfRows()),
                    estimate.bcrypt().get().isBusy(costOfRows()));
            case ARGON2ID -> estimate.argon2id().get()
                    .map(timing -> new LeakRow.Expected(hashes * timing.median(), timing.isBusy()))
                    .orElse(LeakRow.Expected.UNKNOWN);
        };
    }

    private int rowsOf(ListRun run) {
        return run.table().map(table -> table.rows().size()).orElse(whose.getValue().known().size());
    }

    private void show(boolean busy) {
        seen(go, !busy);
        seen(whose, !busy);
        seen(cancel, busy);
        seen(skip, false);
    }

    private static void seen(Node node, boolean seen) {
        node.setVisible(seen);
        node.setManaged(seen);
    }

    @Override
    public void begin() {
        estimate.askArgon2id();
    }

    @Override
    public void stop() {
        generation++;
        runs.values().forEach(ListRun::cancel);
        if (running.isPresent()) {
            end();
        }
    }

    @Override
    public String name() {
        return "LEAK";
    }

    @Override
    public ObservableValue<String> sentence() {
        return sentence;
    }

    @Override
    public List<Node> controls() {
        return List.of(whose, go, skip, cancel);
    }

    @Override
    public Node view() {
        return view;
    }
}
