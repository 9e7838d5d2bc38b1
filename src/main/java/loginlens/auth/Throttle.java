package loginlens.auth;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import loginlens.account.Username;

/**
 * Slows down the guessing of passwords: after some wrong ones for a name, the next try has to wait. Names are counted
 * by their mapped form, whether there is such an account or not, so that a wait tells nothing. What is counted stays in
 * memory, for a bounded number of names. Safe to use from many threads.
 */
public final class Throttle {
    /**
     * Only names with a wrong password take a place here, each at the cost of a hash, and those that have to wait keep
     * theirs the longest. To end a wait, so many others would have to wait too.
     */
    static final int NAMES_KEPT = 10_000;
    /** After this time without a wrong password, earlier ones no longer count. */
    static final Duration REMEMBERED = Duration.ofMinutes(30);

    private static final int LONGEST_KEY = 64;

    private final Supplier<Slowdown> slowdown;
    private final Clock clock;
    private final Lock lock = new ReentrantLock();
    private final Condition oneIsDone = lock.newCondition();
    /** The name tried longest ago comes first. */
    private final LinkedHashMap<String, Tries> byName = new LinkedHashMap<>();
    /** How many logins are under way for a name, if any. */
    private final Map<String, Integer> underWay = new HashMap<>();

    /** Goes by this clock; each try is slowed down as {@code slowdown} says at that moment. */
    public Throttle(Supplier<Slowdown> slowdown, Clock clock) {
        this.slowdown = slowdown;
        this.clock = clock;
    }

    /** The wrong passwords in a row for one name, and when the last of them came. */
    private record Tries(int wrong, Instant last) {
        Duration left(Instant now, Slowdown strength) {
            return strength.after(wrong).minus(Duration.between(last, now));
        }
    }

    /**
     * Answers by this login, or with 429 if its name has to wait. A try during the wait does not make it longer, and
     * nothing is hashed for it.
     */
    Reply guard(String username, Supplier<Reply> login) {
        var strength = slowdown.get();
        var name = key(username);
        if (strength == Slowdown.OFF) {
            locked(() -> byName.remove(name));
            return login.get();
        }
        var left = locked(() -> enter(name, strength));
        if (left.isPositive()) {
            return new Reply.TooManyTries(left);
        }
        try {
            var reply = login.get();
            locked(() -> count(name, reply, strength));
            return reply;
        } finally {
            locked(() -> leave(name));
        }
    }

    /**
     * How long the name has to wait; if not at all, its login is under way. No more are at once than may be wrong for
     * free: a hundred guesses at once would otherwise all pass before one is counted.
     */
    private Duration enter(String name, Slowdown strength) {
        renew(name);
        while (underWay.containsKey(name) && tries(name).wrong() + underWay.get(name) >= Slowdown.FREE_TRIES) {
            oneIsDone.awaitUninterruptibly();
            renew(name);
        }
        var left = tries(name).left(clock.instant(), strength);
        if (!left.isPositive()) {
            underWay.merge(name, 1, Integer::sum);
        }
        return left;
    }

    private Integer leave(String name) {
        oneIsDone.signalAll();
        return underWay.computeIfPresent(name, (same, logins) -> logins == 1 ? null : logins - 1);
    }

    private Tries count(String name, Reply reply, Slowdown strength) {
        renew(name);
        return switch (reply) {
            case Reply.Welcome _ -> byName.remove(name);
            case Reply.InvalidCredentials _ -> {
                var tries = new Tries(tries(name).wrong() + 1, clock.instant());
                byName.putLast(name, tries);
                if (byName.size() > NAMES_KEPT) {
                    byName.remove(leastNeeded(strength));
                }
                yield tries;
            }
            default -> tries(name);
        };
    }

    /** The name that need not wait and was tried longest ago, but not the one just counted; else simply the oldest. */
    private String leastNeeded(Slowdown strength) {
        var now = clock.instant();
        return byName.entrySet().stream()
                .limit(NAMES_KEPT)
                .filter(entry -> !entry.getValue().left(now, strength).isPositive())
                .findFirst()
                .orElseGet(byName::firstEntry)
                .getKey();
    }

    /** What is counted for the name. */
    private Tries tries(String name) {
        return byName.getOrDefault(name, new Tries(0, clock.instant()));
    }

    /** Makes the name the one tried last, and forgets what no longer counts. */
    private void renew(String name) {
        var tries = byName.remove(name);
        var now = clock.instant();
        if (tries == null || Duration.between(tries.last(), now).compareTo(REMEMBERED) >= 0) {
            return;
        }
        // After the clock was set back, nobody has to wait for it to catch up.
        byName.put(name, now.isBefore(tries.last()) ? new Tries(tries.wrong(), now) : tries);
    }

    private <T> T locked(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    /** A text that cannot be a username has no account, but is counted like a name that could have one. */
    private static String key(String typed) {
        return switch (Username.read(typed)) {
            case Username.Reading.Accepted(var username) -> username.mapped();
            case Username.Reading.Refused refused -> typed.substring(0, Math.min(typed.length(), LONGEST_KEY));
        };
    }
}
