package loginlens.ui.token;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import loginlens.text.Words;
import loginlens.token.PartKind;
import loginlens.token.TokenPart;

/** A decoded part of the token as a card: a row for each claim or header parameter. */
final class ClaimsCard extends VBox {
    private final ClaimWords claimWords;
    private final Words words;
    private final VBox rows = new VBox();
    private final List<ClaimRow> shown = new ArrayList<>();
    private final PartKind kind;

    ClaimsCard(PartKind kind, ClaimWords claimWords, Words words) {
        this.kind = kind;
        this.claimWords = claimWords;
        this.words = words;
        var name = PartStyles.name(kind);
        var title = new Label(words.say("token.card." + name));
        title.getStyleClass().add("card-title");
        var subtitle = new Label(words.say("token.card." + name + ".about"));
        subtitle.setWrapText(true);
        var head = new FlowPane(title, subtitle);
        head.getStyleClass().addAll("card-head", "head-" + name);
        getStyleClass().addAll("card", "part-card");
        setId(name + "Card");
        getChildren().addAll(head, rows);
    }

    /** Shows the part, with dates as seen from now. */
    void show(Optional<TokenPart> part, Instant now) {
        rows.getChildren().clear();
        shown.clear();
        part.ifPresentOrElse(this::fill, () -> say(words.say("token.part.missing")));
        tick(now);
    }

    private void fill(TokenPart part) {
        for (var claim : part.claims()) {
            var row = new ClaimRow(claim, this::nameColumn, now -> claimWords.meaning(kind, claim, now));
            shown.add(row);
            rows.getChildren().add(row);
        }
        part.problems().forEach(problem -> say(words.say(problem)));
    }

    /** As wide as the widest name, in pixels: all values of a card begin at the same place. */
    private double nameColumn() {
        return shown.stream().mapToDouble(ClaimRow::namePrefWidth).max().orElse(0);
    }

    private void say(String sentence) {
        var label = new Label(sentence);
        label.setWrapText(true);
        label.getStyleClass().add("part-problem");
        rows.getChildren().add(label);
    }

    /** Time goes on: what is said of the dates follows. */
    void tick(Instant now) {
        shown.forEach(row -> row.tick(now));
    }
}
