package loginlens.ui.token;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import loginlens.text.Words;
import loginlens.token.editing.Changes;
import loginlens.token.encoding.Span;
import loginlens.token.reading.Claim;
import loginlens.token.reading.PartKind;
import loginlens.token.reading.ReadToken;
import loginlens.ui.controls.Columns;
import loginlens.ui.controls.OppositeEnds;
import loginlens.ui.token.claims.ChosenClaim;
import loginlens.ui.token.claims.ClaimWords;
import loginlens.ui.token.claims.ClaimsCard;
import loginlens.ui.token.claims.ExpiryCard;
import loginlens.ui.token.claims.FoldedHeader;
import loginlens.ui.token.claims.OtherPartsCard;
import loginlens.ui.token.editing.EditBar;
import loginlens.ui.token.raw.PartLegend;
import loginlens.ui.token.raw.RawTokenView;
import loginlens.ui.token.sending.SendCard;
import loginlens.ui.token.signature.SignatureCard;

/** A token taken apart: its letters, what can be done with it, and a card for each side of it. */
final class TokenCards extends VBox {
    private static final double STACK_BELOW = 52;
    private static final PseudoClass EDITED = PseudoClass.getPseudoClass("edited");

    private final Words words;
    private final RawTokenView raw;
    private final PartLegend legend;
    private final Label shortened = new Label();
    private final ClaimsCard header;
    private final ClaimsCard payload;
    private final OtherPartsCard others;
    private final ExpiryCard expiry;
    private final SignatureCard signature;
    private final EditBar edits;
    private final VBox box;
    private final FoldedHeader headerLine;
    private Optional<ReadToken> token = Optional.empty();
    private Optional<ChosenClaim> chosen = Optional.empty();

    /** What a person does with the token's JSON. */
    interface Edit {
        /** Puts this JSON into the part. */
        void json(PartKind kind, String json);

        /** Takes all edits back. */
        void undo();
    }

    /**
     * Lays out the cards.
     *
     * @param actions   the buttons beside the legend
     * @param send      sends the token
     * @param signature shows its signature, calculated again
     */
    TokenCards(RawTokenView raw, FlowPane actions, SendCard send, SignatureCard signature, Edit edit,
               ClaimWords claimWords, Words words) {
        this.raw = raw;
        this.words = words;
        legend = new PartLegend(words);
        header = new ClaimsCard(PartKind.HEADER, claimWords, words, acts(PartKind.HEADER, edit));
        payload = new ClaimsCard(PartKind.PAYLOAD, claimWords, words, acts(PartKind.PAYLOAD, edit));
        edits = new EditBar(words, edit::undo);
        box = new VBox(raw, edits);
        box.getStyleClass().add("raw-box");
        headerLine = new FoldedHeader(header, words);
        others = new OtherPartsCard(words);
        expiry = new ExpiryCard(words);
        this.signature = signature;
        others.managedProperty().bind(others.visibleProperty());
        signature.visibleProperty().subscribe(this::arrange);
        shortened.setId("tokenShortened");
        shortened.getStyleClass().add("muted");
        shortened.setWrapText(true);
        shortened.visibleProperty().bind(shortened.textProperty().isNotEmpty());
        shortened.managedProperty().bind(shortened.visibleProperty());
        var left = new VBox(headerLine, payload);
        var right = new VBox(send, signature, others, expiry);
        left.getStyleClass().add("cards");
        right.getStyleClass().add("cards");
        getStyleClass().addAll("lens", "token-cards");
        setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(box, shortened, new OppositeEnds(legend, actions),
                Columns.mainFirst(left, right, STACK_BELOW));
    }

    /** Shows nothing of a token that is still being read. */
    void clear() {
        token = Optional.empty();
        shortened.setText("");
        List.of(legend, others, expiry).forEach(card -> card.setVisible(false));
        // A row in which somebody types stays where it is.
        boolean typed = header.isTyped() || payload.isTyped();
        List.of(headerLine, payload).forEach(card -> card.setVisible(typed && card.isVisible()));
    }

    /** What is edited from now on is compared with this token. */
    void original(ReadToken token) {
        header.original(token);
        payload.original(token);
    }

    /** Shows what was read of a token, with dates as seen from now. A chosen claim stays chosen, if it is there. */
    void show(ReadToken token, Instant now) {
        this.token = Optional.of(token);
        shortened.setText(RawTokenView.isShort(token.raw())
                ? "" : words.say("token.raw.shortened", token.raw().length()));
        List.of(legend, headerLine, payload, others, expiry).forEach(card -> card.setVisible(true));
        legend.show(token);
        header.show(token, now);
        headerLine.show(token);
        payload.show(token, now);
        others.show(token);
        arrange();
        expiry.show(token, now);
        // A claim that cannot be read for the moment is marked again as soon as it can be.
        draw();
    }

    /** The bytes of the signature alone stand in its own card already. */
    private void arrange() {
        others.setVisible(token.isPresent() && !(signature.isVisible() && others.isPlain()));
    }

    void tick(Instant now) {
        header.tick(now);
        payload.tick(now);
        expiry.tick(now);
    }

    /** Chooses the claim that is carried by any of these characters of the raw token. */
    void choose(Span characters) {
        mark(token.flatMap(shown -> ChosenClaim.at(shown, characters)));
    }

    /** No claim is chosen any more. */
    void letGo() {
        mark(Optional.empty());
    }

    /** The value of the chosen claim: a text without its quotes and escapes, anything else as it stands. */
    Optional<String> chosenValue() {
        return present().map(one -> one.claim().text().orElse(one.claim().rawValue()));
    }

    /** Says what was changed in the token that is shown, if anything was. */
    void changed(Optional<Changes> changes) {
        raw.change(changes.map(Changes::letters).orElse(List.of()));
        edits.show(changes);
        legend.edited(changes.map(Changes::parts).orElse(Set.of()));
        box.pseudoClassStateChanged(EDITED, changes.isPresent());
        headerLine.offer(changes.isPresent());
        signature.changed(changes.filter(Changes::signatureKept).isPresent());
    }

    private ClaimsCard.Acts acts(PartKind kind, Edit edit) {
        return new ClaimsCard.Acts(claim -> choose(kind, claim), json -> edit.json(kind, json));
    }

    private void choose(PartKind kind, Optional<Claim> claim) {
        mark(claim.map(one -> new ChosenClaim(kind, one)));
    }

    /** Marks this claim in its card, in its JSON and in the letters that carry it. */
    private void mark(Optional<ChosenClaim> wanted) {
        chosen = wanted;
        draw();
    }

    private Optional<ChosenClaim> present() {
        return token.flatMap(shown -> chosen.flatMap(one -> one.in(shown)));
    }

    private void draw() {
        var present = present();
        header.mark(present.filter(one -> one.kind() == PartKind.HEADER).map(ChosenClaim::claim));
        payload.mark(present.filter(one -> one.kind() == PartKind.PAYLOAD).map(ChosenClaim::claim));
        raw.highlight(present.map(one -> one.claim().inRaw()));
    }
}
