package loginlens.ui.passwords.leak;

import java.util.List;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import loginlens.password.search.LeakedTable;
import loginlens.password.search.ListRun;
import loginlens.password.search.SearchProgress;
import loginlens.password.storing.Scheme;
import loginlens.text.Words;
import loginlens.ui.controls.IconLine;
import loginlens.ui.controls.OppositeEnds;

/** The rows of one way of storing, and the passwords that were found in them. */
final class FoundCard extends VBox {
    private final Words words;
    private final Label title = new Label();
    private final Label latest = new Label();
    private final IconLine busy = new IconLine("fth-alert-circle", "");
    private final Tiles tiles = new Tiles();

    FoundCard(Words words) {
        this.words = words;
        title.setId("leakTitle");
        title.getStyleClass().add("card-title");
        title.setWrapText(true);
        latest.getStyleClass().addAll("pill", "bad");
        latest.setId("latestFind");
        thereOnlyWithWords(latest, latest.textProperty().isNotEmpty());
        busy.setId("leakBusy");
        busy.getStyleClass().add("tone-warning");
        thereOnlyWithWords(busy, busy.text().isNotEmpty());
        getStyleClass().addAll("card", "meaning");
        getChildren().addAll(new OppositeEnds(title, latest), tiles, busy);
    }

    private static void thereOnlyWithWords(Node node, BooleanBinding worded) {
        node.managedProperty().bind(worded);
        node.visibleProperty().bind(worded);
    }

    /**
     * Shows how far this search is.
     *
     * @param name  of the way of storing
     * @param whose the rows it searches
     */
    void show(ListRun run, String name, StolenRows whose) {
        var stolen = run.table().map(LeakedTable::rows).orElse(whose.known());
        busy.text().set(run.progress().filter(SearchProgress::isBusy)
                .map(slowed -> words.say("passwords.busy", Math.round(100 * slowed.share().orElse(1))))
                .orElse(""));
        var finds = run.progress().map(SearchProgress::finds).orElse(List.of());
        tiles.show(stolen, finds);
        title.setText(title(run, name, whose, finds.size(), stolen.size()));
        latest.setText(finds.isEmpty() || run.scheme() == Scheme.PLAIN_TEXT
                ? ""
                : words.say("passwords.tiles.latest", stolen.get(finds.getLast().row()).username()));
    }

    private String title(ListRun run, String name, StolenRows whose, int finds, int rows) {
        if (run.table().isEmpty()) {
            return words.say("passwords.tiles.none." + whose, name);
        }
        if (rows == 0) {
            return words.say("passwords.tiles.empty");
        }
        return run.progress().isEmpty()
                ? words.say("passwords.tiles.before", name, rows)
                : words.say(run.scheme() == Scheme.PLAIN_TEXT ? "passwords.tiles.plain" : "passwords.tiles",
                        name, finds, rows);
    }
}
