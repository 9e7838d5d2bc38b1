package loginlens.password.search;

import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How far a search has come.
 *
 * @param word    how many words of the list were tried, or are being tried
 * @param words   how many there are
 * @param guesses how many hashes were made
 * @param finds   what was found, in that order
 * @param took    how long it has run, or ran
 * @param ended   whether it is over: the list is at its end, all is found, or it was cancelled
 * @param left    how many more guesses there may be, if nothing else is found
 * @param share   how much of the time of its cores it got, from 0 to 1, where that is known
 */
public record SearchProgress(
        int word, int words, long guesses, List<Find> finds, Duration took, boolean ended, long left,
        OptionalDouble share) {
    private static final double BUSY_BELOW = 0.7;

    public SearchProgress {
        finds = List.copyOf(finds);
    }

    /** Guesses per second; 0 while there was none. */
    public double perSecond() {
        return took.isZero() ? 0 : (double) guesses * Duration.ofSeconds(1).toNanos() / took.toNanos();
    }

    /** Words per second: with salts, a word needs a guess for each row that is left. 0 while there was none. */
    public double wordsPerSecond() {
        return took.isZero() ? 0 : (double) word * Duration.ofSeconds(1).toNanos() / took.toNanos();
    }

    /** How long the rest takes at most, at the rate so far; nothing is known of it before the first guess. */
    public Duration atMostLeft() {
        return guesses == 0 ? Duration.ZERO : Duration.ofNanos(Math.round((double) took.toNanos() / guesses * left));
    }

    /** Whether something else kept the machine busy, so that this is slower than it could be. */
    public boolean isBusy() {
        return share.orElse(1) < BUSY_BELOW;
    }
}
