package loginlens.password.measuring;

import java.util.Optional;
import loginlens.password.storing.Scheme;

/**
 * Guesses per second of one RTX 4090, as published: hashcat 6.2.6 in benchmark mode at stock clocks, October 2022
 * (gist.github.com/Chick3nman/32e662a5bb63bc4f51b847bb422222fd). Nothing here was measured on this machine.
 */
public final class GraphicsCard {
    private static final double MD5 = 164.1e9;
    private static final double SHA_256 = 21.98e9;
    private static final double BCRYPT_COST_5 = 184.0e3;
    private static final int PUBLISHED_COST = 5;

    private GraphicsCard() {}

    /** Where a rate comes from. */
    public enum Origin {
        /** It was published for this way of storing. */
        PUBLISHED,
        /** It was published for the same hash without a salt; a short salt adds no work to it. */
        UNSALTED,
        /** It was worked out from the figure that was published for another cost. */
        CALCULATED
    }

    /**
     * How fast it guesses.
     *
     * @param perSecond guesses per second
     */
    public record Rate(double perSecond, Origin origin) {}

    /**
     * Its rate for this way of storing; nothing where there is nothing to hash, or no published figure is cited here.
     *
     * @param cost bcrypt's; each step halves the rate
     */
    public static Optional<Rate> rate(Scheme scheme, int cost) {
        return switch (scheme) {
            case MD5 -> Optional.of(new Rate(MD5, Origin.PUBLISHED));
            case SHA_256 -> Optional.of(new Rate(SHA_256, Origin.PUBLISHED));
            case SALTED_SHA_256 -> Optional.of(new Rate(SHA_256, Origin.UNSALTED));
            case BCRYPT -> Optional.of(new Rate(
                    Math.scalb(BCRYPT_COST_5, PUBLISHED_COST - cost),
                    cost == PUBLISHED_COST ? Origin.PUBLISHED : Origin.CALCULATED));
            case PLAIN_TEXT, ARGON2ID -> Optional.empty();
        };
    }
}
