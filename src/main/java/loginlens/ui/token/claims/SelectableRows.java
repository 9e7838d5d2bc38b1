package loginlens.ui.token.claims;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import loginlens.token.reading.Claim;

/**
 * Rows of which one can be chosen, by mouse or by keyboard: Tab comes to the chosen row or the first, the arrow keys
 * choose from there, Enter or Space choose and let go again.
 */
final class SelectableRows {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final List<Row> rows;
    private final Consumer<Optional<Claim>> onChosen;
    private Optional<Row> chosen = Optional.empty();

    /** A row and the claim it stands for. */
    public record Row(Region node, Claim claim) {}

    SelectableRows(List<Row> rows, Consumer<Optional<Claim>> onChosen) {
        this.rows = List.copyOf(rows);
        this.onChosen = onChosen;
        for (int i = 0; i < rows.size(); i++) {
            int index = i;
            var node = rows.get(i).node();
            node.setFocusTraversable(i == 0);
            node.setOnMouseClicked(event -> {
                // The second click of two edits the row, which must not lose the focus again.
                if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 1) {
                    node.requestFocus();
                    toggle(index);
                }
            });
            node.setOnKeyPressed(event -> pressed(event, index));
        }
    }

    /** Marks the row of this claim, and no other. Nobody is told. */
    void mark(Optional<Claim> claim) {
        chosen = rows.stream().filter(row -> claim.filter(c -> c.inJson().equals(row.claim().inJson())).isPresent())
                .findFirst();
        rows.forEach(row -> {
            boolean is = chosen.filter(row::equals).isPresent();
            row.node().pseudoClassStateChanged(CHOSEN, is);
            row.node().setFocusTraversable(is || chosen.isEmpty() && row == rows.getFirst());
        });
    }

    private void pressed(KeyEvent event, int index) {
        switch (event.getCode()) {
            case UP -> go(index - 1);
            case DOWN -> go(index + 1);
            case ENTER, SPACE -> toggle(index);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void go(int index) {
        if (index >= 0 && index < rows.size()) {
            rows.get(index).node().requestFocus();
            onChosen.accept(Optional.of(rows.get(index).claim()));
        }
    }

    private void toggle(int index) {
        var row = rows.get(index);
        onChosen.accept(chosen.filter(row::equals).isPresent() ? Optional.empty() : Optional.of(row.claim()));
    }
}
