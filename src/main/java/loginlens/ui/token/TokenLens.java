package loginlens.ui.token;

import java.time.Instant;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import loginlens.text.Words;
import loginlens.token.ClaimCatalogue;
import loginlens.token.PartKind;
import loginlens.token.ReadToken;
import loginlens.token.Token;
import loginlens.ui.shared.ClientSession;
import loginlens.ui.shared.Columns;
import loginlens.ui.shared.CopyButton;
import loginlens.ui.shared.EmptyState;
import loginlens.ui.shared.Lens;
import loginlens.ui.shared.Ticker;
import loginlens.ui.shared.TokenText;

/** What a login gave: the token just received, decoded, judged with this server's key, and counted down. */
public final class TokenLens implements Lens {
    private static final double STACK_BELOW = 52;

    private final StackPane view = new StackPane();
    private final ScrollPane scroll = new ScrollPane();
    private final Node empty;
    private final RawTokenView raw;
    private final PartLegend legend;
    private final ClaimsCard header;
    private final ClaimsCard payload;
    private final VerdictCard verdict;
    private final ExpiryCard expiry;
    private final TokenText tokens;
    private final Judge judge;
    private final Ticker ticker;
    private Optional<ReadToken> shown = Optional.empty();

    /** Follows the session's token and the ticking time. */
    public TokenLens(ClientSession session, TokenText tokens, Judge judge, Ticker ticker, Words words) {
        this.tokens = tokens;
        this.judge = judge;
        this.ticker = ticker;
        var claimWords = new ClaimWords(new ClaimCatalogue(), words);
        empty = new EmptyState("fth-key", words.say("token.empty"), words.say("token.empty.hint"));
        raw = new RawTokenView(words.say("token.raw"));
        legend = new PartLegend(words);
        header = new ClaimsCard(PartKind.HEADER, claimWords, words);
        payload = new ClaimsCard(PartKind.PAYLOAD, claimWords, words);
        verdict = new VerdictCard(words);
        expiry = new ExpiryCard(tokens, words);
        lay(words);
        session.token().subscribe(this::show);
        ticker.now().subscribe(this::tick);
    }

    private void lay(Words words) {
        var copy = new CopyButton(words, () -> shown.map(ReadToken::raw).orElse(""));
        copy.setId("copyToken");
        var bar = new BorderPane(legend, null, copy, null, null);
        bar.getStyleClass().add("legend-bar");
        var left = new VBox(header, payload);
        var right = new VBox(expiry, verdict);
        left.getStyleClass().add("cards");
        right.getStyleClass().add("cards");
        var column = new VBox(raw, bar, new Columns(left, right, STACK_BELOW));
        column.getStyleClass().add("lens");
        column.setMinHeight(VBox.USE_PREF_SIZE);
        scroll.setContent(column);
        scroll.getStyleClass().add("lens-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        view.getChildren().addAll(empty, scroll);
    }

    private void show(Optional<Token> token) {
        shown = token.map(tokens::read);
        scroll.setVisible(shown.isPresent());
        empty.setVisible(shown.isEmpty());
        var now = ticker.now().get();
        shown.ifPresent(read -> {
            raw.show(read);
            legend.show(read);
            header.show(read.header(), now);
            payload.show(read.payload(), now);
            expiry.show(read, now);
            scroll.setVvalue(0);
            tick(now);
        });
    }

    private void tick(Instant now) {
        shown.ifPresent(read -> {
            verdict.show(judge.judge(read, now));
            header.tick(now);
            payload.tick(now);
            expiry.tick(now);
        });
    }

    @Override
    public String id() {
        return "token";
    }

    @Override
    public String titleKey() {
        return "lens.token";
    }

    @Override
    public String icon() {
        return "fth-key";
    }

    @Override
    public Node view() {
        return view;
    }
}
