package loginlens.auth;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.function.Supplier;
import loginlens.account.Username;

/**
 * Slows down the guessing of passwords: after some wrong ones for a name, the next try has to wait. Names are counted
 * by their mapped form, whether there is such an account or not, so that a wait tells nothing. What is counted stays in
 * memory, for a bounded number of names. Safe to use from many threads.
 */
public final class Throttle {
    /** To have one name forgotten, a guesser must try this many others, at a hash each: longer than any wait. */
    static final int NAMES_KEPT = 10_000;
    /** After this time without a wrong password, earlier ones no longer count. */
    static final Duration REMEMBERED = Duration.ofMinutes(30);

    private static final int LONGEST_KEY = 64;

    private final Supplier<Slowdown> slowdown;
    private final Clock clock;
    /** The name tried longest ago comes first. */
    private final LinkedHashMap<String, Tries> byName = new LinkedHashMap<>(16, 0.75f, true);

    /** Goes by this clock; each try is slowed down as {@code slowdown} says at that moment. */
    public Throttle(Supplier<Slowdown> slowdown, Clock clock) {
        this.slowdown = slowdown;
        this.clock = clock;
    }

    /** The wrong passwords in a row for one name, and when the last of them came. */
    private static final class Tries {
        private int wrong;
        private Instant last = Instant.EPOCH;
    }

    /**
     * Answers by this login, or with 429 if its name has to wait. A try during the wait does not make it longer, and
     * nothing is hashed for it.
     */
    Reply guard(String username, Supplier<Reply> login) {
        var strength = slowdown.get();
        if (strength == Slowdown.OFF) {
            forget(key(username));
            return login.get();
        }
        var tries = tries(key(username));
        // One after another for one name: a hundred guesses at once would otherwise all pass before one is counted.
        synchronized (tries) {
            var left = left(tries, strength);
            if (left.isPositive()) {
                return new Reply.TooManyTries(left);
            }
            var reply = login.get();
            count(tries, reply);
            return reply;
        }
    }

    private Duration left(Tries tries, Slowdown strength) {
        var now = clock.instant();
        if (now.isBefore(tries.last)) {
            // The clock was set back, which must not make anybody wait for it to catch up.
            tries.last = now;
        }
        var since = Duration.between(tries.last, now);
        if (since.compareTo(REMEMBERED) >= 0) {
            tries.wrong = 0;
        }
        return strength.after(tries.wrong).minus(since);
    }

    private void count(Tries tries, Reply reply) {
        if (reply instanceof Reply.InvalidCredentials) {
            tries.wrong++;
            tries.last = clock.instant();
        } else if (reply instanceof Reply.Welcome) {
            tries.wrong = 0;
        }
    }

    private synchronized Tries tries(String key) {
        var tries = byName.computeIfAbsent(key, name -> new Tries());
        if (byName.size() > NAMES_KEPT) {
            byName.pollFirstEntry();
        }
        return tries;
    }

    private synchronized void forget(String key) {
        byName.remove(key);
    }

    /** A text that cannot be a username has no account, but is counted like a name that could have one. */
    private static String key(String typed) {
        return switch (Username.read(typed)) {
            case Username.Reading.Accepted(var username) -> username.mapped();
            case Username.Reading.Refused refused -> typed.substring(0, Math.min(typed.length(), LONGEST_KEY));
        };
    }
}
