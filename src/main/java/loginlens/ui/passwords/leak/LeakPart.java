package loginlens.ui.passwords.leak;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.IntegerProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import loginlens.password.CommonPasswords;
import loginlens.password.Crew;
import loginlens.password.search.LeakedTable;
import loginlens.password.search.ListRun;
import loginlens.password.search.MadeUpClass;
import loginlens.password.search.SearchProgress;
import loginlens.password.storing.Scheme;
import loginlens.password.storing.Word;
import loginlens.text.Words;
import loginlens.ui.controls.Icon;
import loginlens.ui.controls.Notice;
import loginlens.ui.controls.WordedComboBox;
import loginlens.ui.passwords.workbench.CellRow;
import loginlens.ui.passwords.workbench.Part;
import loginlens.ui.passwords.workbench.PasswordLab;
import loginlens.ui.passwords.workbench.Poll;
import loginlens.ui.passwords.workbench.RowPlan;
import loginlens.ui.passwords.workbench.Schemes;
import loginlens.ui.passwords.workbench.TitledLine;

/** A stolen table, and the list of common passwords tried on it, one way of storing after the other. */
public final class LeakPart implements Part {
    private static final int LISTED = 30_000;

    private final PasswordLab lab;
    private final Words words;
    private final IntegerProperty cost;
    private final WordedComboBox<StolenRows> whose;
    private final Button go = new Button();
    private final Button skip = new Button();
    private final Button cancel = new Button();
    private final Notice warning = new Notice();
    private final ToggleGroup chosen = new ToggleGroup();
    private final Map<Scheme, LeakRow> rows = new EnumMap<>(Scheme.class);
    private final Label title = new Label();
    private final Label latest = new Label();
    private final Tiles tiles = new Tiles();
    private final VBox view = new VBox();
    private final Poll poll = new Poll(this::look);
    private Map<Scheme, ListRun> runs = Map.of();
    private Optional<ListRun> running = Optional.empty();
    private int generation;

    /** Works in this lab. */
    public LeakPart(PasswordLab lab, IntegerProperty cost) {
        this.lab = lab;
        this.words = lab.words();
        this.cost = cost;
        whose = new WordedComboBox<>(
                List.of(StolenRows.values()), StolenRows.MADE_UP_CLASS, choice -> words.say("passwords.rows." + choice));
        lay();
        chosen.selectedToggleProperty().addListener((property, was, is) -> {
            if (is == null) {
                chosen.selectToggle(was);
            } else {
                look();
            }
        });
        whose.valueProperty().subscribe(value -> prepare());
        cost.subscribe((was, is) -> prepare());
    }

    private void lay() {
        whose.setId("whoseRows");
        whose.setAccessibleText(words.say("passwords.rows"));
        button(go, "tryList", "passwords.search").getStyleClass().add("accent");
        go.setOnAction(event -> search());
        button(skip, "skipScheme", "passwords.search.skip").setGraphic(new Icon("fth-skip-forward"));
        skip.setOnAction(event -> running.ifPresent(ListRun::cancel));
        button(cancel, "cancelSearch", "passwords.cancel").setGraphic(new Icon("fth-x"));
        cancel.setOnAction(event -> stop());
        warning.setId("rowsWarning");
        var plan = new RowPlan(List.of(
                column("scheme", 9.8, 1), column("guesses", 6, 0), column("list", 9, 1), column("found", 5, 0),
                column("time", 7.2, 0), column("card", 6.2, 0), column("card.list", 4.7, 0),
                column("card.letters", 5.6, 0)));
        var groups = plan.grouped(List.of(
                new RowPlan.Group("", 1),
                new RowPlan.Group(words.say("passwords.group.here", lab.crew().threads(), Crew.cores()), 4),
                new RowPlan.Group(words.say("passwords.group.card"), 3)));
        var above = CellRow.head(groups);
        above.getStyleClass().add("cell-groups");
        var table = new VBox(above, CellRow.head(plan));
        table.getStyleClass().addAll("card", "cell-table");
        for (var scheme : Scheme.values()) {
            var row = new LeakRow(scheme, plan, chosen, words);
            rows.put(scheme, row);
            table.getChildren().add(row.view());
        }
        rows.get(Scheme.MD5).choose();
        var foot = hint("passwords.footnotes");
        title.setId("leakTitle");
        latest.getStyleClass().addAll("pill", "bad");
        latest.setId("latestFind");
        latest.managedProperty().bind(latest.textProperty().isNotEmpty());
        latest.visibleProperty().bind(latest.textProperty().isNotEmpty());
        var found = new VBox(new TitledLine(title, latest), tiles);
        found.getStyleClass().addAll("card", "meaning");
        view.getStyleClass().add("part");
        view.getChildren().addAll(warning, table, found, foot, hint("passwords.memory"));
    }

    /** A single row has to say of what its figures are. */
    private RowPlan.Column column(String key, double em, double grow) {
        var caption = key.equals("scheme") ? "" : words.say("passwords.leak." + key + ".alone");
        return new RowPlan.Column(words.say("passwords.leak." + key), caption, em, grow);
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
        if (whose.getValue() == StolenRows.THIS_STORE) {
            warning.warn(words.say("passwords.rows.warning"));
            rows.get(Scheme.BCRYPT).choose();
        } else {
            warning.clear();
        }
        go.setText(words.say("passwords.search." + whose.getValue()));
        // So that there is something to see before anything is searched.
        int mine = generation;
        lab.background().run(() -> {
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
        rows.get(run.scheme()).choose();
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
        int rowsThere = runs.values().stream().mapToInt(LeakPart::rowsOf).max().orElse(StolenRows.MOST);
        rows.values().forEach(row -> row.figures(costOfRows(), rowsThere, LISTED));
        rows.forEach((scheme, row) -> Optional.ofNullable(runs.get(scheme)).ifPresentOrElse(
                run -> row.show(run, rowsOf(run)), row::absent));
        var scheme = (Scheme) chosen.getSelectedToggle().getUserData();
        Optional.ofNullable(runs.get(scheme)).ifPresentOrElse(this::show, () -> {
            tiles.show(List.of(), List.of());
            title.setText(words.say("passwords.stage.absent"));
            latest.setText("");
        });
    }

    private static int rowsOf(ListRun run) {
        return run.table().map(table -> table.rows().size()).orElse(StolenRows.MOST);
    }

    private void show(ListRun run) {
        var stolen = run.table().map(LeakedTable::rows).orElse(List.of());
        var finds = run.progress().map(SearchProgress::finds).orElse(List.of());
        tiles.show(stolen, finds);
        var name = Schemes.name(run.scheme(), costOfRows(), words);
        title.setText(run.table().isEmpty()
                ? words.say("passwords.tiles.none", name)
                : run.progress().isEmpty()
                        ? words.say("passwords.tiles.before", name, stolen.size())
                        : words.say(run.scheme() == Scheme.PLAIN_TEXT ? "passwords.tiles.plain" : "passwords.tiles",
                                name, finds.size(), stolen.size()));
        latest.setText(finds.isEmpty() || run.scheme() == Scheme.PLAIN_TEXT
                ? ""
                : words.say("passwords.tiles.latest", stolen.get(finds.getLast().row()).username()));
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
    public String sentence() {
        return words.say("passwords.says.LEAK", MadeUpClass.members().size(), LISTED);
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
