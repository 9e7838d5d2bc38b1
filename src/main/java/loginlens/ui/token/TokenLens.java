package loginlens.ui.token;

import java.time.Instant;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import loginlens.text.Words;
import loginlens.token.ClaimCatalogue;
import loginlens.token.Cleaned;
import loginlens.token.ReadToken;
import loginlens.token.Span;
import loginlens.token.Token;
import loginlens.token.TokenPart;
import loginlens.ui.shared.Background;
import loginlens.ui.shared.ClientSession;
import loginlens.ui.shared.EmptyState;
import loginlens.ui.shared.Lens;
import loginlens.ui.shared.LensTab;
import loginlens.ui.shared.Notice;
import loginlens.ui.shared.Ticker;

/** Any token, taken apart and judged: the one that a login gave, or one that was pasted, dropped or edited. */
public final class TokenLens implements Lens {
    /** Where it is. */
    public static final LensTab TAB = new LensTab("token", "lens.token", "fth-key");

    /** Up to here, in characters, a token is read and judged at once; a longer one off the FX thread. */
    static final int AT_ONCE = 16_384;

    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private final ClientSession session;
    private final Judge judge;
    private final Ticker ticker;
    private final Words words;
    private final Newest reading;
    private final Newest judging;
    private final RecentTokens recent = new RecentTokens();
    private final TokenLoader loader;
    private final Report report;

    private final TokenFrame view = new TokenFrame();
    private final Notice notice = view.notice();
    private final TokenInput input;
    private final RawTokenView raw;
    private final VerdictCard verdict;
    private final TokenActions actions;
    private final TokenCards cards;

    private String current = "";
    private boolean edited;
    private Optional<ReadToken> shown = Optional.empty();
    private Optional<Chosen> chosen = Optional.empty();

    /** Follows the session's token and the ticking time. */
    public TokenLens(ClientSession session, Judge judge, Background background, Ticker ticker, Words words) {
        this.session = session;
        this.judge = judge;
        this.ticker = ticker;
        this.words = words;
        reading = new Newest(background);
        judging = new Newest(background);
        loader = new TokenLoader(background, this::pasted, why -> notice.warn(words.say(why)));
        var claimWords = new ClaimWords(new ClaimCatalogue(), words);
        report = new Report(claimWords, words);
        input = new TokenInput(view, loader::take, loader::take);
        raw = new RawTokenView(new Editing(), words);
        verdict = new VerdictCard(background, words, this::judgeAgain);
        actions = new TokenActions(asking(), words);
        cards = new TokenCards(raw, actions.besideToken(), verdict, claimWords, words,
                (kind, claim) -> choose(claim.map(one -> new Chosen(kind, one))));
        view.lay(empty(), cards);
        view.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (COPY.match(event)) {
                actions.copyChosenValue();
            }
        });
        showNothing();
        session.token().subscribe(this::changed);
        ticker.now().subscribe(this::tick);
    }

    private Node empty() {
        var empty = new EmptyState("fth-key", words.say("token.empty"), words.say("token.empty.hint"));
        empty.getChildren().add(actions.withoutToken());
        return empty;
    }

    /** A login shows its token at once; logging out leaves only what else is being looked at. */
    private void changed(Optional<Token> was, Optional<Token> is) {
        if (is.isPresent()) {
            showReceived();
        } else if (was.filter(token -> token.compact().equals(current)).isPresent()) {
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
            recent.add(new RecentTokens.Entry(current, RecentTokens.Origin.EDITED, now()));
        }
        edited = false;
        recent.add(entry);
        actions.offer(recent);
        chosen = Optional.empty();
        raw.show(entry.raw());
        view.top();
        read(entry.raw());
    }

    private void read(String text) {
        current = text;
        notice.clear();
        offerReceived();
        judging.forget();
        if (text.length() <= AT_ONCE) {
            reading.forget();
            show(judge.read(text));
            return;
        }
        var asked = verdict.asked();
        var at = now();
        reading.run(() -> {
            var token = judge.read(text);
            // Judged here once, so that the answers are at hand when they are shown.
            judge.judge(token, asked, at);
            return token;
        }, this::show, this::failed);
    }

    private void show(ReadToken token) {
        shown = Optional.of(token);
        view.show(true);
        cards.show(token, now());
        choose(chosen.flatMap(one -> one.in(token)));
        judgeAgain();
    }

    private void showNothing() {
        current = "";
        shown = Optional.empty();
        notice.clear();
        view.show(false);
    }

    private void tick(Instant now) {
        if (shown.isPresent()) {
            cards.tick(now);
            judgeAgain();
        }
    }

    private void judgeAgain() {
        shown.ifPresent(token -> {
            if (token.raw().length() <= AT_ONCE) {
                verdict.show(judge.judge(token, verdict.asked(), now()));
            } else {
                var asked = verdict.asked();
                var at = now();
                judging.run(() -> judge.judge(token, asked, at), verdict::show, this::failed);
            }
        });
    }

    private TokenActions.Source asking() {
        return new TokenActions.Source(
                input::paste,
                this::showReceived,
                this::open,
                () -> Optional.of(current).filter(text -> !text.isEmpty()),
                () -> shown.flatMap(ReadToken::header).flatMap(TokenPart::json),
                () -> shown.flatMap(ReadToken::payload).flatMap(TokenPart::json),
                () -> chosen.map(one -> one.claim().text().orElse(one.claim().rawValue())),
                () -> shown.map(token -> report.of(token, judge.judge(token, verdict.asked(), now()), now())));
    }

    private void choose(Optional<Chosen> one) {
        chosen = one;
        cards.mark(chosen);
    }

    private void offerReceived() {
        actions.offerReceived(session.token().get().filter(token -> !token.compact().equals(current)).isPresent());
    }

    private void failed() {
        notice.warn(words.say("token.failed"));
    }

    private Instant now() {
        return ticker.now().get();
    }

    @Override
    public Node view() {
        return view;
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
            choose(shown.flatMap(token -> Chosen.at(token, characters)));
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
