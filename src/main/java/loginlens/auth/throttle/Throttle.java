package loginlens.auth.throttle;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import loginlens.text.StepCode;

/**
 * Slows down the guessing of passwords. After {@value Slowdown#FREE_TRIES} wrong ones for a name, the next attempt
 * from the same address has to wait; from another address the owner gets in. An address may be wrong
 * {@value Slowdown#ALLOWANCE} times about names of any kind, and a name from addresses of any kind, before that is
 * slowed down too, so that many names or many addresses are no way around. An address from which somebody has logged
 * in to a name is trusted with that name, as a device is in OWASP's "Slow Down Online Guessing Attacks with Device
 * Cookies". What is counted stays in memory. Safe to use from many threads.
 */
public final class Throttle {
    private final Supplier<Slowdown> slowdown;
    private final Clock clock;
    private final Lock lock = new ReentrantLock();
    private final Condition oneIsDone = lock.newCondition();
    private final WrongPasswords wrong = new WrongPasswords();
    /** How many logins are under way, if any. */
    private final Map<Guesser, Integer> underWay = new HashMap<>();
    private final Map<String, Integer> underWayAt = new HashMap<>();

    /** Goes by this clock; each attempt is slowed down as {@code slowdown} says at that moment. */
    public Throttle(Supplier<Slowdown> slowdown, Clock clock) {
        this.slowdown = slowdown;
        this.clock = clock;
    }

    /**
     * Answers by this login, or holds it back for as long as it has to wait. An attempt during the wait does not make
     * it longer, and nothing is hashed for it.
     *
     * @param result   what the answer says of the attempt
     * @param holdBack answers an attempt that has to wait so long
     */
    @StepCode("heldBack")
    public <R> R guard(
            String username,
            String address,
            Supplier<R> login,
            Function<R, Attempt> result,
            Function<Duration, R> holdBack) {
        var strength = slowdown.get();
        var guesser = Guesser.of(username, address);
        if (strength == Slowdown.OFF) {
            locked(() -> wrong.forget(guesser));
            return login.get();
        }
        var left = enter(guesser, strength);
        if (left.isPositive()) {
            return holdBack.apply(left);
        }
        try {
            var reply = login.get();
            locked(() -> count(guesser, result.apply(reply), strength));
            return reply;
        } finally {
            locked(() -> leave(guesser));
        }
    }

    /**
     * How long it has to wait; if not at all, the login is under way. No more are at once than may be wrong for free: a
     * hundred guesses at once would otherwise all pass before one is counted.
     */
    private Duration enter(Guesser guesser, Slowdown strength) {
        lock.lock();
        try {
            wrong.settle(guesser, clock.instant(), strength);
            var left = left(guesser, strength);
            while (!left.isPositive() && othersDecide(guesser, strength)) {
                oneIsDone.awaitUninterruptibly();
                wrong.settle(guesser, clock.instant(), strength);
                left = left(guesser, strength);
            }
            if (!left.isPositive()) {
                left = wrong.takeTurn(guesser, clock.instant(), strength);
            }
            if (!left.isPositive()) {
                underWay.merge(guesser, 1, Integer::sum);
                underWayAt.merge(guesser.address(), 1, Integer::sum);
            }
            return left;
        } finally {
            lock.unlock();
        }
    }

    private Duration left(Guesser guesser, Slowdown strength) {
        return wrong.left(guesser, clock.instant(), strength);
    }

    /** Whether there is a wait depends on logins that are under way from this address. */
    private boolean othersDecide(Guesser guesser, Slowdown strength) {
        return wrong.dependsOn(
                underWay.getOrDefault(guesser, 0),
                underWayAt.getOrDefault(guesser.address(), 0),
                guesser, clock.instant(), strength);
    }

    private void leave(Guesser guesser) {
        underWay.computeIfPresent(guesser, (same, logins) -> logins == 1 ? null : logins - 1);
        underWayAt.computeIfPresent(guesser.address(), (same, logins) -> logins == 1 ? null : logins - 1);
        oneIsDone.signalAll();
    }

    private void count(Guesser guesser, Attempt attempt, Slowdown strength) {
        switch (attempt) {
            case WRONG_PASSWORD -> wrong.add(guesser, clock.instant(), strength);
            case LOGGED_IN -> wrong.trust(guesser);
            case NEITHER -> { }
        }
    }

    private void locked(Runnable work) {
        lock.lock();
        try {
            work.run();
        } finally {
            lock.unlock();
        }
    }
}
