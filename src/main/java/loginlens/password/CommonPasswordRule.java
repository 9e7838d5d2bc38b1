package loginlens.password;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Whether a password is among the 3,000 most common ones of at least 8 characters, in any capitals (OWASP ASVS 5.0,
 * 6.2.4). Reads the list when it is first asked, so that no start waits for it; safe to use from many threads, but not
 * from the FX thread.
 */
public final class CommonPasswordRule implements Predicate<String> {
    /** How many are refused. */
    public static final int REFUSED = 3_000;

    private static final int SHORTEST = 8;

    private Set<String> refused = Set.of();

    @Override
    public boolean test(String password) {
        return refused().contains(password.toLowerCase(Locale.ROOT));
    }

    private synchronized Set<String> refused() {
        if (refused.isEmpty()) {
            refused = CommonPasswords.mostCommonFirst().stream()
                    .filter(word -> word.length() >= SHORTEST)
                    .limit(REFUSED)
                    .collect(Collectors.toUnmodifiableSet());
        }
        return refused;
    }
}
