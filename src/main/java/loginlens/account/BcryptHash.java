package loginlens.account;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import loginlens.text.StepCode;

/**
 * The parts of a stored bcrypt hash, {@code $2a$12$<salt><digest>}.
 *
 * @param version "2a", "2b" or "2y"
 * @param cost    the number of rounds as a power of two, 4 to 31
 * @param salt    22 characters of bcrypt's own base64
 * @param digest  31 characters of bcrypt's own base64
 */
public record BcryptHash(String version, int cost, String salt, String digest) implements StoredHash {
    private static final Pattern FORM =
            Pattern.compile("\\$(2[aby])\\$(\\d\\d)\\$([./A-Za-z0-9]{22})([./A-Za-z0-9]{31})");

    /** Takes a stored hash apart, if it has bcrypt's form. */
    @StepCode("saltTaken")
    public static Optional<BcryptHash> read(String stored) {
        Matcher matcher = FORM.matcher(stored);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int cost = Integer.parseInt(matcher.group(2));
        return cost < 4 || cost > 31
                ? Optional.empty()
                : Optional.of(new BcryptHash(matcher.group(1), cost, matcher.group(3), matcher.group(4)));
    }

    @Override
    public String text() {
        return setting() + digest;
    }

    /** Everything before the digest, which is what a new hash is computed with. */
    String setting() {
        return String.format(Locale.ROOT, "$%s$%02d$%s", version, cost, salt);
    }

    /** Names the form and the cost only: this text may end up in a log. */
    @Override
    public String toString() {
        return "BcryptHash[version=" + version + ", cost=" + cost + "]";
    }
}
