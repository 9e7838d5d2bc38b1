package loginlens.password.search;

import java.time.Duration;
import java.util.List;

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
 */
public record SearchProgress(
        int word, int words, long guesses, List<Find> finds, Duration took, boolean ended, long left) {
    public SearchProgress {
        finds = List.copyOf(finds);
    }

    /** Guesses per second; 0 while there was none. */
    public double perSecond() {
        return took.isZero() ? 0 : (double) guesses * Duration.ofSeconds(1).toNanos() / took.toNanos();
    }

    /** How long the rest takes at most, at the rate so far; nothing is known of it before the first guess. */
    public Duration atMostLeft() {
        return guesses == 0 ? Duration.ZERO : Duration.ofNanos(Math.round((double) took.toNanos() / guesses * left));
    }
}
