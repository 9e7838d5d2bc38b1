package loginlens.ui.attacks.switchboard;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import loginlens.attack.switchboard.Switchboard;
import loginlens.text.Words;
import loginlens.token.checks.CheckKind;

/** The attacks as rows, the checks as columns with a switch each, and what comes of it at the end of each row. */
final class BoardGrid extends GridPane {
    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");

    private final Consumer<CheckKind> turn;
    private final Words words;
    private final Map<CheckKind, CheckSwitch> switches = new EnumMap<>(CheckKind.class);
    private final Map<CheckKind, Region> shades = new EnumMap<>(CheckKind.class);
    private final List<BoardRow> rows = new ArrayList<>();
    private Optional<Switchboard> board = Optional.empty();
    private boolean tight;

    /** Empty; a switch that a person turns is told to {@code turn}. */
    BoardGrid(Consumer<CheckKind> turn, Words words) {
        this.turn = turn;
        this.words = words;
        getStyleClass().add("board-grid");
        columns();
    }

    /** No words are cut: in little room the names of the attacks wrap, and those of the checks stand upright. */
    private void columns() {
        var name = new ColumnConstraints();
        name.setMinWidth(tight ? 0 : USE_PREF_SIZE);
        name.setHgrow(tight ? Priority.ALWAYS : Priority.NEVER);
        getColumnConstraints().setAll(name);
        for (var _ : CheckKind.values()) {
            var column = column();
            column.setHalignment(HPos.CENTER);
            column.setHgrow(tight ? Priority.NEVER : Priority.ALWAYS);
            getColumnConstraints().add(column);
        }
        getColumnConstraints().add(column());
    }

    private static ColumnConstraints column() {
        var column = new ColumnConstraints();
        column.setMinWidth(USE_PREF_SIZE);
        return column;
    }

    /** Lays it out for little room, or for enough; {@code on} are the checks that are switched on. */
    void tight(boolean is, Set<CheckKind> on) {
        if (tight != is) {
            tight = is;
            pseudoClassStateChanged(TIGHT, tight);
            columns();
            board.ifPresent(judged -> {
                fill(judged);
                show(on);
            });
        }
    }

    Optional<Switchboard> board() {
        return board;
    }

    void fill(Switchboard judged) {
        board = Optional.of(judged);
        getChildren().clear();
        rows.clear();
        int results = CheckKind.values().length + 1;
        for (var check : CheckKind.values()) {
            int column = check.ordinal() + 1;
            var shade = new Region();
            shade.getStyleClass().add("board-shade");
            shade.setMouseTransparent(true);
            shades.put(check, shade);
            var onOff = new CheckSwitch(check, words.say("attack.check." + check.name()),
                    words.say(judged.need(check)), () -> turn.accept(check));
            onOff.side(tight);
            switches.put(check, onOff);
            add(shade, column, 0, 1, judged.rows().size() + 1);
            // A group is as large as what stands in it looks.
            var head = tight ? new Group(onOff) : onOff;
            GridPane.setValignment(head, VPos.BOTTOM);
            add(head, column, 0);
        }
        var title = new Label(words.say("attacks.grid.attack"));
        title.getStyleClass().add("board-title");
        GridPane.setValignment(title, tight ? VPos.BOTTOM : VPos.CENTER);
        add(title, 0, 0);
        if (!tight) {
            var forged = new Label(words.say("attacks.grid.forged"));
            forged.getStyleClass().add("board-title");
            add(forged, results, 0);
        }
        for (int at = 0; at < judged.rows().size(); at++) {
            var row = new BoardRow(at + 1, judged.rows().get(at), tight, words);
            rows.add(row);
            add(row.ground(), 0, at + 1, results + 1, 1);
            add(row.name(), 0, at + 1);
            GridPane.setVgrow(row.ground(), Priority.ALWAYS);
            for (var mark : row.marks().entrySet()) {
                add(mark.getValue(), mark.getKey().ordinal() + 1, at + 1);
            }
            add(row.outcome(), results, at + 1);
        }
    }

    void show(Set<CheckKind> on) {
        switches.forEach((check, onOff) -> onOff.show(on.contains(check)));
        shades.forEach((check, shade) -> shade.setVisible(!on.contains(check)));
        rows.forEach(row -> row.show(on));
    }
}
