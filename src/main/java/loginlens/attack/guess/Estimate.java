package loginlens.attack.guess;

import loginlens.text.Message;

/**
 * How long it would take to try every secret of a length, which no word list holds.
 *
 * @param bits      how many random bits the secret has; LoginLens's own has 256
 * @param perSecond how many secrets are tried in a second
 */
public record Estimate(int bits, double perSecond) {
    /** The random bits in LoginLens's own secret. */
    public static final int OWN_BITS = 256;
    private static final double SECONDS_A_YEAR = 365.25 * 24 * 3_600;

    public Estimate {
        if (perSecond <= 0) {
            throw new IllegalArgumentException("a search makes at least some way");
        }
    }

    /** The number of years as a power of ten, rounded down: 63 for 10 to the power of 63. */
    public int powerOfTen() {
        return (int) Math.floor(bits * Math.log10(2) - Math.log10(perSecond) - Math.log10(SECONDS_A_YEAR));
    }

    /** The same in a sentence. */
    public Message said() {
        return Message.of("attack.guess.estimate", bits, powerOfTen());
    }
}
