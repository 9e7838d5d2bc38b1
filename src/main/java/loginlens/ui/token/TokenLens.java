package loginlens.ui.token;

import java.time.Instant;
import java.util.Optional;
import javafx.scene.Node;
import loginlens.text.Words;
import loginlens.token.Token;
import loginlens.token.checks.Verdict;
import loginlens.token.encoding.Span;
import loginlens.token.reading.ClaimCatalogue;
import loginlens.token.reading.Cleaned;
import loginlens.token.reading.ReadToken;
import loginlens.token.reading.TokenPart;
import loginlens.ui.Lens;
import loginlens.ui.controls.Notice;
import loginlens.ui.session.Background;
import loginlens.ui.session.ClientSession;
import loginlens.ui.session.Ticker;
import loginlens.ui.token.claims.ClaimWords;
import loginlens.ui.token.input.RecentTokens;
import loginlens.ui.token.input.TokenInput;
import loginlens.ui.token.input.TokenLoader;
import loginlens.ui.token.raw.RawTokenView;
import loginlens.ui.token.verdict.Judge;
import loginlens.ui.token.verdict.KeyKind;
import loginlens.ui.token.verdict.VerdictCard;

/** Any token, taken apart and judged: the one that a login gave, or one that was pasted, dropped or edited. */
public final class TokenLens implements Lens {
    private final ClientSession session;
    private final Ticker ticker;
    private final Words words;
    private final TokenInspection inspection;
    private final RecentTokens recent = new RecentTokens();
    private final TokenLoader loader;

    private final TokenFrame view;
    private final Notice notice;
    private final TokenInput input;
    private final RawTokenView raw;
    private final VerdictCard verdict;
    private final TokenActions actions;
    private final TokenCards cards;

    private boolean edited;

    /** Follows the session's token and the ticking time. */
    public TokenLens(ClientSession session, Judge judge, Background background, Ticker ticker, Words words) {
        this.session = session;
        this.ticker = ticker;
        this.words = words;
        view = new TokenFrame(words);
        notice = view.notice();
        loader = new TokenLoader(background, this::pasted, why -> notice.warn(words.say(why)));
        var claimWords = new ClaimWords(new ClaimCatalogue(), words);
        input = new TokenInput(view, loader::take, loader::take);
        raw = new RawTokenView(new Editing(), words);
        verdict = new VerdictCard(background, words, this::judgeAgain);
        inspection = new TokenInspection(judge, background, verdict::asked, this::now, new Shown());
        actions = new TokenActions(asking(new Report(claimWords, words)), words);
        cards = new TokenCards(raw, actions.besideToken(), verdict, claimWords, words);
        view.lay(actions.withoutToken(), cards);
        actions.copyByKeyIn(view);
        showNothing();
        session.token().subscribe(this::changed);
        ticker.now().subscribe(this::tick);
    }

    /** A login shows its token at once; logging out leaves only what else is being looked at. */
    private void changed(Optional<Token> was, Optional<Token> is) {
        if (is.isPresent()) {
            showReceived();
        } else if (was.filter(token -> inspection.isOf(token.compact())).isPresent()) {
            showNothing();
        }
        offerReceived();
    }

    private void showReceived() {
        verdict.choose(KeyKind.OWN);
        session.token().get().ifPresent(token ->
                open(new RecentTokens.Entry(token.compact(), RecentTokens.Origin.RECEIVED, now())));
    }

    private void pasted(Cleaned cleaned) {
        // This server's key can say nothing of a token from elsewhere; a key that was typed stays.
        if (verdict.asked().kind() == KeyKind.OWN && !recent.received(cleaned.token())) {
            verdict.choose(KeyKind.NONE);
        }
        open(new RecentTokens.Entry(cleaned.token(), RecentTokens.Origin.PASTED, now()));
        notice.tell(String.join(" ", cleaned.removed().stream().map(words::say).toList()));
    }

    private void open(RecentTokens.Entry entry) {
        if (edited) {
            inspection.text().ifPresent(raw -> recent.add(new RecentTokens.Entry(raw, RecentTokens.Origin.EDITED, now())));
        }
        edited = false;
        recent.add(entry);
        actions.offer(recent);
        cards.letGo();
        raw.show(entry.raw());
        view.top();
        read(entry.raw());
    }

    private void read(String text) {
        notice.clear();
        inspection.read(text);
        offerReceived();
    }

    private void showNothing() {
        inspection.forget();
        notice.clear();
        view.show(false);
    }

    private void tick(Instant now) {
        cards.tick(now);
        judgeAgain();
    }

    private void judgeAgain() {
        inspection.judgeAgain();
    }

    private TokenActions.Source asking(Report report) {
        return new TokenActions.Source(
                input::paste,
                this::showReceived,
                this::open,
                inspection::text,
                () -> inspection.token().flatMap(ReadToken::header).flatMap(TokenPart::json),
                () -> inspection.token().flatMap(ReadToken::payload).flatMap(TokenPart::json),
                () -> cards.chosenValue(),
                () -> inspection.token().map(token -> report.of(token, inspection.verdict(token), now())));
    }

    private void offerReceived() {
        actions.offerReceived(session.token().get().filter(token -> !inspection.isOf(token.compact())).isPresent());
    }

    private Instant now() {
        return ticker.now().get();
    }

    @Override
    public Node view() {
        return view;
    }

    /** What came of the token that is looked at. */
    private final class Shown implements TokenInspection.Listener {
        @Override
        public void reading() {
            view.show(true);
            cards.clear();
            verdict.reading();
        }

        @Override
        public void read(ReadToken token) {
            view.show(true);
            cards.show(token, now());
        }

        @Override
        public void judged(Verdict judged) {
            verdict.show(judged);
        }

        @Override
        public void failed() {
            notice.warn(words.say("token.failed"));
        }
    }

    /** What a person does with the letters of the token. */
    private final class Editing implements RawTokenView.Listener {
        @Override
        public void edited(String text) {
            edited = true;
            read(text);
        }

        @Override
        public void chosen(Span characters) {
            cards.choose(characters);
        }

        @Override
        public boolean pasted(String text) {
            boolean whole = loader.isWhole(text);
            if (whole) {
                loader.take(text);
            }
            return whole;
        }
    }
}
