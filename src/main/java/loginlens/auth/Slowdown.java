package loginlens.auth;

import java.time.Duration;

/**
 * How long somebody has to wait after wrong passwords for a name from one address. The first {@value #FREE_TRIES} cost
 * nothing, for people mistype; then each wrong one makes the wait twice as long, up to a bound, so that nobody is
 * locked out (OWASP ASVS 5.0, 6.1.1 and 6.3.1).
 */
public enum Slowdown {
    /** No wait at all, for a demo that needs many wrong passwords. */
    OFF(Duration.ZERO, Duration.ZERO),
    /** 5 seconds, then longer, up to half a minute: seen in a demo, and soon over. */
    SHORT(Duration.ofSeconds(5), Duration.ofSeconds(30)),
    /** 30 seconds, then longer, up to a quarter of an hour: what a guesser on a network should meet. */
    LONG(Duration.ofSeconds(30), Duration.ofMinutes(15));

    /** So many wrong passwords in a row are answered at once. */
    public static final int FREE_TRIES = 5;
    /** So many wrong passwords are allowed from one address, and for one name; then one more after each first wait. */
    public static final int ALLOWANCE = 20;

    private static final int MOST_DOUBLINGS = 10;

    private final Duration shortest;
    private final Duration longest;

    Slowdown(Duration shortest, Duration longest) {
        this.shortest = shortest;
        this.longest = longest;
    }

    /** The first wait. */
    public Duration shortest() {
        return shortest;
    }

    /** No wait is longer than this. */
    public Duration longest() {
        return longest;
    }

    /** How long the next try has to wait after this many wrong ones in a row. */
    Duration after(int wrong) {
        if (wrong < FREE_TRIES) {
            return Duration.ZERO;
        }
        var wait = shortest.multipliedBy(1L << Math.min(wrong - FREE_TRIES, MOST_DOUBLINGS));
        return wait.compareTo(longest) < 0 ? wait : longest;
    }
}
