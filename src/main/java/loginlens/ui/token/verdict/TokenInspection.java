package loginlens.ui.token.verdict;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import loginlens.token.Token;
import loginlens.token.checks.Acceptance;
import loginlens.token.checks.Judgement;
import loginlens.token.checks.Question;
import loginlens.token.checks.Verdict;
import loginlens.token.reading.ReadToken;
import loginlens.ui.session.Background;
import loginlens.ui.session.LatestTask;

/**
 * The token that is looked at, read and judged: at once if it is short, off the FX thread if it is long, so that
 * neither a key nor a paste holds up the window. Holds the judgement, so that as time goes on only the dates are looked
 * at again. Belongs to the FX thread.
 */
public final class TokenInspection {
    /** Up to here, in characters, a token is read and judged at once; a longer one off the FX thread. */
    public static final int AT_ONCE = 16_384;

    private final Sources sources;
    private final LatestTask reading;
    private final LatestTask judging;
    private final Listener listener;

    private Optional<Token> token = Optional.empty();
    private Optional<ReadToken> read = Optional.empty();
    private Optional<Judgement> judgement = Optional.empty();
    /** What is being judged off the FX thread. */
    private Optional<Question> pending = Optional.empty();

    /**
     * Where an inspection finds what it needs at each moment.
     *
     * @param choice what a person wants the token verified with
     * @param server which tokens this server accepts
     * @param now    the server's time
     */
    public record Sources(
            Supplier<VerificationChoice> choice, Supplier<Acceptance> server, Supplier<Instant> now) {}

    /** Is told what came of it. */
    public interface Listener {
        /** Another token is being read; what was said of the one before holds no longer. */
        void reading();

        /** The token was read as far as it goes. */
        void read(ReadToken token);

        /** The token was judged, as of now. */
        void judged(Verdict verdict);

        /** Something broke, and the log knows what. */
        void failed();
    }

    /** Looks at nothing yet. */
    public TokenInspection(Sources sources, Background background, Listener listener) {
        this.sources = sources;
        this.reading = new LatestTask(background);
        this.judging = new LatestTask(background);
        this.listener = listener;
    }

    /** The token that is looked at, even if it was not read yet. */
    public Optional<Token> token() {
        return token;
    }

    /** What was read of it; empty as long as nothing was. */
    public Optional<ReadToken> read() {
        return read;
    }

    /** Whether it is this one that is looked at. */
    public boolean isOf(Token other) {
        return token.filter(other::equals).isPresent();
    }

    /** Looks at this token from now on. */
    public void look(Token wanted) {
        forget();
        token = Optional.of(wanted);
        if (isShort(wanted.compact())) {
            done(question(wanted.read()).judge());
        } else {
            listener.reading();
            var choice = sources.choice().get();
            reading.run(() -> choice.question(wanted.read(), sources.server()).judge(), this::done, listener::failed);
        }
    }

    private void done(Judgement first) {
        read = Optional.of(first.question().token());
        judgement = Optional.of(first);
        listener.read(first.question().token());
        judgeAgain();
    }

    /** Judges it by what is chosen now, at this time. */
    public void judgeAgain() {
        read.map(this::question).ifPresent(question -> {
            if (judgement.filter(held -> held.question().equals(question)).isEmpty()) {
                judge(question);
            }
            verdict().ifPresent(listener::judged);
        });
    }

    private void judge(Question question) {
        judgement = Optional.empty();
        if (isShort(question.token().raw())) {
            judgement = Optional.of(question.judge());
        } else if (pending.filter(question::equals).isEmpty()) {
            pending = Optional.of(question);
            judging.run(question::judge, this::judged, listener::failed);
        }
    }

    private void judged(Judgement result) {
        pending = Optional.empty();
        judgement = Optional.of(result);
        judgeAgain();
    }

    /** What there is to say of the token at this time; empty while it is still being judged. */
    public Optional<Verdict> verdict() {
        return judgement.map(held -> held.at(sources.now().get()));
    }

    /** What was asked of the token; empty while it is still being judged. */
    public Optional<Question> question() {
        return judgement.map(Judgement::question);
    }

    /** Looks at nothing any more. */
    public void forget() {
        token = Optional.empty();
        read = Optional.empty();
        judgement = Optional.empty();
        pending = Optional.empty();
        reading.forget();
        judging.forget();
    }

    private Question question(ReadToken read) {
        return sources.choice().get().question(read, sources.server());
    }

    private static boolean isShort(String raw) {
        return raw.length() <= AT_ONCE;
    }
}
