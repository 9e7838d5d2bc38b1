package loginlens.ui.passwords.leak;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import loginlens.password.Crew;
import loginlens.password.storing.Scheme;
import loginlens.text.Words;
import loginlens.ui.passwords.workbench.CellRow;
import loginlens.ui.passwords.workbench.RowPlan;

/** A row for each way of storing, one of which is chosen. */
final class LeakTable extends VBox {
    private final Words words;
    private final ToggleGroup chosen = new ToggleGroup();
    private final Map<Scheme, LeakRow> rows = new EnumMap<>(Scheme.class);

    /**
     * Has all rows, with the first that needs guessing chosen.
     *
     * @param crew     searches here
     * @param onChoice hears of another choice
     */
    LeakTable(Crew crew, Runnable onChoice, Words words) {
        this.words = words;
        var plan = new RowPlan(List.of(
                column("scheme", 9.8, 1), column("guesses", 6, 0), column("list", 9, 1), column("found", 5, 0),
                column("time", 9.6, 0), column("card", 7, 0), column("card.list", 4.7, 0),
                column("card.letters", 5.6, 0)));
        var groups = plan.grouped(List.of(
                new RowPlan.Group("", 1),
                new RowPlan.Group(words.say("passwords.group.here", crew.threads(), Crew.cores()), 4),
                new RowPlan.Group(words.say("passwords.group.card"), 3)));
        var above = CellRow.head(groups);
        above.getStyleClass().add("cell-groups");
        getStyleClass().addAll("card", "cell-table");
        getChildren().addAll(above, CellRow.head(plan));
        for (var scheme : Scheme.values()) {
            var row = new LeakRow(scheme, plan, chosen, words);
            rows.put(scheme, row);
            getChildren().add(row.view());
        }
        choose(Scheme.MD5);
        chosen.selectedToggleProperty().addListener((property, was, is) -> {
            if (is == null) {
                chosen.selectToggle(was);
            } else {
                onChoice.run();
            }
        });
    }

    /** A single row has to say of what its figures are. */
    private RowPlan.Column column(String key, double em, double grow) {
        var caption = key.equals("scheme") ? "" : words.say("passwords.leak." + key + ".alone");
        return new RowPlan.Column(words.say("passwords.leak." + key), caption, em, grow);
    }

    /** The way of storing whose rows are looked at. */
    Scheme chosen() {
        return (Scheme) chosen.getSelectedToggle().getUserData();
    }

    /** Shows the rows of these alone. */
    void show(Set<Scheme> schemes) {
        rows.forEach((scheme, row) -> {
            boolean seen = schemes.contains(scheme);
            row.view().setVisible(seen);
            row.view().setManaged(seen);
            row.view().first(scheme == Collections.min(schemes));
        });
    }

    void choose(Scheme scheme) {
        rows.get(scheme).choose();
    }

    LeakRow row(Scheme scheme) {
        return rows.get(scheme);
    }

    void each(BiConsumer<Scheme, LeakRow> act) {
        rows.forEach(act);
    }
}
