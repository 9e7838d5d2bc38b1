package loginlens.ui.token;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import loginlens.text.Words;
import loginlens.token.Token;
import loginlens.token.checks.Acceptance;
import loginlens.token.checks.CheckKind;
import loginlens.token.checks.Outcome;
import loginlens.token.checks.Verdict;
import loginlens.token.editing.Changes;
import loginlens.token.editing.PartEdit;
import loginlens.token.encoding.Span;
import loginlens.token.examples.OpenedExample;
import loginlens.token.issuing.SecondSigner;
import loginlens.token.reading.ClaimCatalogue;
import loginlens.token.reading.Cleaned;
import loginlens.token.reading.PartKind;
import loginlens.token.reading.ReadToken;
import loginlens.token.reading.TokenPart;
import loginlens.ui.Lens;
import loginlens.ui.Slides;
import loginlens.ui.controls.Notice;
import loginlens.ui.session.Background;
import loginlens.ui.session.ClientSession;
import loginlens.ui.session.Exchanges;
import loginlens.ui.session.Signpost;
import loginlens.ui.session.Ticker;
import loginlens.ui.token.claims.ClaimWords;
import loginlens.ui.token.input.ExampleLoader;
import loginlens.ui.token.input.OtherTokens;
import loginlens.ui.token.input.RecentTokens;
import loginlens.ui.token.input.TokenInput;
import loginlens.ui.token.input.TokenLoader;
import loginlens.ui.token.raw.RawTokenView;
import loginlens.ui.token.sending.SendCard;
import loginlens.ui.token.signature.SignatureCard;
import loginlens.ui.token.slides.TokenSlides;
import loginlens.ui.token.verdict.KeyKind;
import loginlens.ui.token.verdict.TokenInspection;
import loginlens.ui.token.verdict.VerificationChoice;
import loginlens.ui.token.verdict.VerdictStrip;

/** Any token, taken apart and judged: the one that a login gave, or one that was pasted, dropped or edited. */
public final class TokenLens implements Lens {
    private final ClientSession session;
    private final Ticker ticker;
    private final Words words;
    private final RecentTokens recent = new RecentTokens();
    private final TokenInspection inspection;
    private final TokenLoader loader;
    private final ExampleLoader examples;

    private final TokenFrame view;
    private final Notice notice;
    private final RawTokenView raw;
    private final VerdictStrip verdict;
    private final TokenActions actions;
    private final TokenCards cards;

    private final OtherTokens others;
    private final SendCard send;
    private final SignatureCard signature;

    private final ReadOnlyObjectWrapper<Optional<TokenSlides.Shown>> shown =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    private Optional<RecentTokens.Entry> original = Optional.empty();
    private boolean edited;
    /** With what the signature matched before the token was changed here. */
    private Optional<VerificationChoice> matched = Optional.empty();

    /**
     * What the lens follows.
     *
     * @param session    holds the token of the last login, and sends
     * @param exchanges  the exchanges, as they come
     * @param acceptance which tokens this server accepts at that moment
     * @param leaked     signs with the server's own secret, as if that had leaked
     * @param serverTime the server's time, ticking
     */
    public record Sources(
            ClientSession session, Exchanges exchanges, Supplier<Acceptance> acceptance,
            Supplier<SecondSigner> leaked, Ticker serverTime) {}

    /** Follows the session's token and the ticking time; the signpost takes a person to the steps of an exchange. */
    public TokenLens(Sources from, Signpost signpost, Background background, Words words) {
        this.session = from.session();
        this.ticker = from.serverTime();
        this.words = words;
        verdict = new VerdictStrip(background, words);
        view = new TokenFrame(verdict, words);
        notice = view.notice();
        loader = new TokenLoader(background, this::pasted, why -> notice.warn(words.say(why)));
        examples = new ExampleLoader(background, this::now, this::open, () -> notice.warn(words.say("token.failed")));
        raw = new RawTokenView(words);
        var sources = new TokenInspection.Sources(verdict::choice, from.acceptance(), this::now);
        inspection = new TokenInspection(sources, background, new Results());
        var input = new TokenInput(view, loader::take, loader::take);
        var claimWords = new ClaimWords(new ClaimCatalogue(), words);
        actions = new TokenActions(offers(input, new Report(claimWords, words)), words);
        send = new SendCard(session, from.exchanges(), signpost, why -> notice.warn(words.say(why)), words);
        signature = new SignatureCard(new SignatureCard.Signing(from.leaked(), this::edited,
                () -> notice.warn(words.say("token.sign.failed"))), background, words);
        cards = new TokenCards(raw, actions.besideToken(), send, signature, new Claims(), claimWords, words);
        others = new OtherTokens(words, this::openOther);
        view.lay(actions.withoutToken(), others, cards);
        showNothing();
        listen();
    }

    /** Looks at this token, which another lens hands over. */
    public void look(String token) {
        loader.take(token);
    }

    /** Begins to follow the person, the session and the time: only now, when everything that may be told is there. */
    private void listen() {
        raw.listen(new Edits());
        verdict.onChoice(inspection::judgeAgain);
        actions.copyByKeyIn(view);
        session.token().subscribe(this::changed);
        ticker.now().subscribe(this::tick);
    }

    /** A login shows its token at once; logging out leaves only what else is being looked at. */
    private void changed(Optional<Token> was, Optional<Token> is) {
        if (is.isPresent()) {
            showReceived();
        } else if (was.filter(inspection::isOf).isPresent()) {
            showNothing();
        }
        offerReceived();
    }

    private void showReceived() {
        leave();
        verdict.choose(KeyKind.OWN);
        session.token().get().ifPresent(token -> open(token, RecentTokens.Origin.RECEIVED));
    }

    private void pasted(Cleaned cleaned) {
        leave();
        others.offer(cleaned.others());
        cleaned.others().forEach(other ->
                recent.add(new RecentTokens.Entry(other.token(), RecentTokens.Origin.PASTED, now())));
        openOther(cleaned.token());
        notice.tell(String.join(" ", cleaned.removed().stream().map(words::say).toList()));
    }

    private void openOther(String token) {
        // This server's key can say nothing of a token from elsewhere; a key that was typed stays.
        if (verdict.choice().kind() == KeyKind.OWN && !recent.received(token)) {
            verdict.choose(KeyKind.NONE);
        }
        open(new Token(token), RecentTokens.Origin.PASTED);
    }

    private void open(OpenedExample example) {
        leave();
        verdict.checkAs(example);
        open(example.token(), RecentTokens.Origin.EXAMPLE);
        notice.tell(words.say("token.example.look." + example.example()));
    }

    /** The key of an example can say nothing of another token, and what came with one did not come with another. */
    private void leave() {
        examples.forget();
        others.offer(List.of());
        if (original.filter(entry -> entry.origin() == RecentTokens.Origin.EXAMPLE).isPresent()) {
            verdict.forgetExample();
            original = Optional.empty();
        }
    }

    private void open(RecentTokens.Entry entry) {
        leave();
        open(new Token(entry.raw()), entry.origin());
    }

    private void open(Token token, RecentTokens.Origin origin) {
        if (edited) {
            text().ifPresent(raw -> recent.add(new RecentTokens.Entry(raw, RecentTokens.Origin.EDITED, now())));
        }
        edited = false;
        matched = Optional.empty();
        original = Optional.of(recent.add(new RecentTokens.Entry(token.compact(), origin, now())));
        actions.offer(recent);
        cards.letGo();
        raw.show(token.compact());
        view.top();
        look(token);
    }

    private void edited(Token token) {
        edited = true;
        raw.show(token.compact());
        look(token);
    }

    private void look(Token token) {
        notice.clear();
        inspection.look(token);
        original.ifPresent(before -> {
            send.show(token.compact(), before);
            cards.changed(Optional.of(Changes.between(before.raw(), token.compact()))
                    .filter(changes -> !before.raw().equals(token.compact())));
        });
        offerReceived();
    }

    private void showNothing() {
        inspection.forget();
        others.offer(List.of());
        others.offerInner(Optional.empty());
        notice.clear();
        view.show(false);
        shown.set(Optional.empty());
    }

    private void tick(Instant now) {
        cards.tick(now);
        inspection.judgeAgain();
    }

    /** What the buttons offer; asked at the moment at which one is pressed. */
    private TokenActions.Source offers(TokenInput input, Report report) {
        return new TokenActions.Source(
                input::paste,
                this::showReceived,
                this::open,
                examples::load,
                this::text,
                () -> inspection.read().flatMap(ReadToken::header).flatMap(TokenPart::json),
                () -> inspection.read().flatMap(ReadToken::payload).flatMap(TokenPart::json),
                () -> cards.chosenValue(),
                () -> inspection.read().flatMap(token ->
                        inspection.verdict().map(judged -> report.of(token, judged, now()))));
    }

    private Optional<String> text() {
        return inspection.token().map(Token::compact).filter(raw -> !raw.isEmpty());
    }

    private void offerReceived() {
        // Of a received token that was changed, Undo leads back to it.
        var changed = original.map(RecentTokens.Entry::raw);
        actions.offerReceived(session.token().get().filter(token -> !inspection.isOf(token))
                .filter(token -> changed.filter(token.compact()::equals).isEmpty()).isPresent());
    }

    /** Whether the token is as it came; else it was changed here. */
    private boolean isOriginal() {
        return original.map(RecentTokens.Entry::raw).equals(text());
    }

    private Instant now() {
        return ticker.now().get();
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public Optional<Slides> slides() {
        return Optional.of(new TokenSlides(shown.getReadOnlyProperty(), words));
    }

    /** What came of the token that is looked at. */
    private final class Results implements TokenInspection.Listener {
        @Override
        public void reading() {
            view.show(true);
            others.offerInner(Optional.empty());
            cards.clear();
            signature.clear();
            verdict.reading();
        }

        @Override
        public void read(ReadToken token) {
            view.show(true);
            others.offerInner(token.inner());
            if (isOriginal()) {
                cards.original(token);
            }
            cards.show(token, now());
            shown.set(Optional.of(new TokenSlides.Shown(token, Optional.empty())));
        }

        @Override
        public void judged(Verdict judged) {
            shown.set(inspection.read().map(token -> new TokenSlides.Shown(token, Optional.of(judged))));
            boolean original = isOriginal();
            if (original) {
                matched = Optional.of(verdict.choice())
                        .filter(choice -> judged.check(CheckKind.SIGNATURE).outcome() == Outcome.PASS);
            }
            verdict.show(judged, !original && matched.filter(verdict.choice()::equals).isPresent());
            inspection.question().ifPresent(question ->
                    signature.show(question, judged, verdict.choice().kind() == KeyKind.OWN));
        }

        @Override
        public void failed() {
            notice.warn(words.say("token.failed"));
        }
    }

    /** What a person does with the claims of the token. */
    private final class Claims implements TokenCards.Edit {
        @Override
        public void json(PartKind kind, String json) {
            inspection.read().map(token -> new Token(PartEdit.with(token, kind, json)))
                    .ifPresent(TokenLens.this::edited);
        }

        @Override
        public void undo() {
            original.ifPresent(entry -> open(new Token(entry.raw()), entry.origin()));
        }
    }

    /** What a person does with the letters of the token. */
    private final class Edits implements RawTokenView.Listener {
        @Override
        public void edited(String text) {
            edited = true;
            look(new Token(text));
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
