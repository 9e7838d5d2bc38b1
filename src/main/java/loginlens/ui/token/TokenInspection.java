package loginlens.ui.token;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import loginlens.token.checks.Verdict;
import loginlens.token.reading.ReadToken;
import loginlens.ui.session.Background;
import loginlens.ui.session.LatestTask;
import loginlens.ui.token.verdict.Judge;
import loginlens.ui.token.verdict.VerificationChoice;

/**
 * The text that is looked at, read and judged: at once if it is short, off the FX thread if it is long, so that neither
 * a key nor a paste holds up the window. Belongs to the FX thread.
 */
public final class TokenInspection {
    /** Up to here, in characters, a token is read and judged at once; a longer one off the FX thread. */
    public static final int AT_ONCE = 16_384;

    private final Judge judge;
    private final LatestTask reading;
    private final LatestTask judging;
    private final Supplier<VerificationChoice> asked;
    private final Supplier<Instant> now;
    private final Listener listener;

    private String text = "";
    private Optional<ReadToken> token = Optional.empty();

    /** Is told what came of it. */
    interface Listener {
        /** Another text is being read; what was said of the one before holds no longer. */
        void reading();

        /** The text was read as far as it goes. */
        void read(ReadToken token);

        /** The token was judged, as of now. */
        void judged(Verdict verdict);

        /** Something broke, and the log knows what. */
        void failed();
    }

    /**
     * Looks at nothing yet.
     *
     * @param asked what a person wants the token judged by at that moment
     */
    TokenInspection(Judge judge, Background background, Supplier<VerificationChoice> asked, Supplier<Instant> now, Listener listener) {
        this.judge = judge;
        this.reading = new LatestTask(background);
        this.judging = new LatestTask(background);
        this.asked = asked;
        this.now = now;
        this.listener = listener;
    }

    /** The text that is looked at; empty if there is none. */
    Optional<String> text() {
        return Optional.of(text).filter(one -> !one.isEmpty());
    }

    /** The token that was read last. */
    Optional<ReadToken> token() {
        return token;
    }

    /** Whether it is this one that is looked at. */
    boolean isOf(String compact) {
        return text.equals(compact);
    }

    /** Looks at this text from now on. */
    void read(String changed) {
        text = changed;
        judging.forget();
        if (isShort(changed)) {
            reading.forget();
            done(judge.read(changed));
            return;
        }
        token = Optional.empty();
        listener.reading();
        var by = asked.get();
        var at = now.get();
        reading.run(() -> {
            var read = judge.read(changed);
            // Judged here once, so that the answers are at hand when they are shown.
            judge.judge(read, by, at);
            return read;
        }, this::done, listener::failed);
    }

    private void done(ReadToken read) {
        token = Optional.of(read);
        listener.read(read);
        judgeAgain();
    }

    /** Judges it by what is asked for now, at this time. */
    void judgeAgain() {
        token.ifPresent(read -> {
            if (isShort(read.raw())) {
                listener.judged(verdict(read));
            } else {
                var by = asked.get();
                var at = now.get();
                judging.run(() -> judge.judge(read, by, at), listener::judged, listener::failed);
            }
        });
    }

    /** What there is to say of this token now; it was judged before, so this takes no time. */
    Verdict verdict(ReadToken read) {
        return judge.judge(read, asked.get(), now.get());
    }

    /** Looks at nothing any more. */
    void forget() {
        text = "";
        token = Optional.empty();
        reading.forget();
        judging.forget();
    }

    private static boolean isShort(String raw) {
        return raw.length() <= AT_ONCE;
    }
}
