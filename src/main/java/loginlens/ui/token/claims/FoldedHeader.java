package loginlens.ui.token.claims;

import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import loginlens.text.Words;
import loginlens.token.reading.ReadToken;
import loginlens.token.reading.TokenPart;
import loginlens.ui.controls.Icon;
import loginlens.ui.controls.OppositeEnds;
import loginlens.ui.token.raw.Shortened;

/** The card of the header, folded to one line while the token is edited, until somebody opens it. */
public final class FoldedHeader extends VBox {
    private static final int VALUE = 24;
    private static final int CLAIMS = 4;

    private final Words words;
    private final ClaimsCard card;
    private final Label claims = new Label();
    private final OppositeEnds line;
    private boolean opened;

    /** Folds this card. */
    public FoldedHeader(ClaimsCard card, Words words) {
        this.card = card;
        this.words = words;
        var title = new Label(words.say("token.card.header"));
        title.getStyleClass().add("card-title");
        claims.getStyleClass().addAll("mono", "folded-claims");
        var open = new Button(words.say("token.header.open"), new Icon("fth-chevron-right"));
        open.setId("openHeader");
        open.getStyleClass().add("choice");
        open.setOnAction(event -> {
            opened = true;
            fold(false);
            card.focusView();
        });
        var said = new FlowPane(title, claims);
        said.getStyleClass().add("head-words");
        line = new OppositeEnds(said, open);
        line.getStyleClass().addAll("card-head", "head-header", "folded-header");
        line.managedProperty().bind(line.visibleProperty());
        getChildren().addAll(line, card);
        fold(false);
    }

    /** Says in one line what the header of this token holds. */
    public void show(ReadToken token) {
        claims.setText(token.header().map(TokenPart::claims).stream().flatMap(all -> all.stream().limit(CLAIMS))
                .map(claim -> claim.name() + " " + Shortened.text(claim.rawValue(), VALUE, words))
                .collect(Collectors.joining("   ")));
        if (token.header().filter(part -> part.problems().isEmpty()).isEmpty()) {
            fold(false);
        }
    }

    /** Folds the card of a token that is edited; one in which somebody works, or that was opened, stays open. */
    public void offer(boolean edited) {
        opened = edited && (opened || !line.isVisible() && card.isUsed());
        fold(edited && !opened);
    }

    private void fold(boolean folded) {
        line.setVisible(folded);
        card.setVisible(!folded);
        card.setManaged(!folded);
    }
}
