package loginlens.ui.token;

import java.time.Instant;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import loginlens.text.Words;
import loginlens.token.Claim;
import loginlens.token.PartKind;
import loginlens.token.ReadToken;
import loginlens.ui.shared.Columns;

/** A token taken apart: its letters, what can be done with it, and a card for each side of it. */
final class TokenCards extends VBox {
    private static final double STACK_BELOW = 52;

    private final Words words;
    private final RawTokenView raw;
    private final PartLegend legend;
    private final Label shortened = new Label();
    private final ClaimsCard header;
    private final ClaimsCard payload;
    private final OtherPartsCard others;
    private final ExpiryCard expiry;

    /**
     * Lays out the cards.
     *
     * @param actions  the buttons beside the legend
     * @param onChosen told when a claim of a part is chosen, or none any more
     */
    TokenCards(RawTokenView raw, FlowPane actions, VerdictCard verdict, ClaimWords claimWords, Words words,
               BiConsumer<PartKind, Optional<Claim>> onChosen) {
        this.raw = raw;
        this.words = words;
        legend = new PartLegend(words);
        header = new ClaimsCard(PartKind.HEADER, claimWords, words, claim -> onChosen.accept(PartKind.HEADER, claim));
        payload = new ClaimsCard(PartKind.PAYLOAD, claimWords, words, claim -> onChosen.accept(PartKind.PAYLOAD, claim));
        others = new OtherPartsCard(words);
        expiry = new ExpiryCard(words);
        shortened.setId("tokenShortened");
        shortened.getStyleClass().add("muted");
        shortened.setWrapText(true);
        shortened.visibleProperty().bind(shortened.textProperty().isNotEmpty());
        shortened.managedProperty().bind(shortened.visibleProperty());
        var left = new VBox(header, payload, others);
        var right = new VBox(expiry, verdict);
        left.getStyleClass().add("cards");
        right.getStyleClass().add("cards");
        getStyleClass().add("lens");
        setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(raw, shortened, new Ends(legend, actions), new Columns(left, right, STACK_BELOW));
    }

    /** Shows what was read of a token, with dates as seen from now. */
    void show(ReadToken token, Instant now) {
        shortened.setText(RawTokenView.isShort(token.raw()) ? "" : words.say("token.raw.shortened", token.raw().length()));
        legend.show(token);
        header.show(token, now);
        payload.show(token, now);
        others.show(token);
        expiry.show(token, now);
    }

    void tick(Instant now) {
        header.tick(now);
        payload.tick(now);
        expiry.tick(now);
    }

    /** Marks this claim in its card, in its JSON and in the letters that carry it. */
    void mark(Optional<Chosen> chosen) {
        header.mark(chosen.filter(one -> one.kind() == PartKind.HEADER).map(Chosen::claim));
        payload.mark(chosen.filter(one -> one.kind() == PartKind.PAYLOAD).map(Chosen::claim));
        raw.highlight(chosen.map(one -> one.claim().inRaw()));
    }
}
