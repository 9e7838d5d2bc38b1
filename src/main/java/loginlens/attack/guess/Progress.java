package loginlens.attack.guess;

import java.time.Duration;

/**
 * How far a search has come.
 *
 * @param tried how many words were tried
 * @param of    how many there are
 * @param took  how long it took
 */
public record Progress(int tried, int of, Duration took) {

    /** Words a second; 0 before the clock has moved. */
    public double perSecond() {
        return took.isZero() ? 0 : tried * 1e9 / took.toNanos();
    }
}
