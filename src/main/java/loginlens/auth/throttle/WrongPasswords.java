package loginlens.auth.throttle;

import java.time.Duration;
import java.time.Instant;

/**
 * The wrong passwords, counted three times: for a name from one address, for the address over all names, and for the
 * name over all addresses. All of it is bounded. Not safe to use from many threads.
 */
final class WrongPasswords {
    private final Bounded<Guesser, InARow> byGuesser = new Bounded<>();
    private final Bounded<String, Allowance> byAddress = new Bounded<>();
    private final Bounded<String, Allowance> byName = new Bounded<>();
    /** Who has logged in to the name from the address. */
    private final Bounded<Guesser, Boolean> trusted = new Bounded<>();
    /** When those who are not trusted may try a name that too many are wrong about. */
    private final Bounded<Guesser, Instant> turns = new Bounded<>();

    /** How long this guesser has to wait; nothing or less if they need not. */
    Duration left(Guesser guesser, Instant now, Slowdown strength) {
        var own = inARow(guesser, now).left(now, strength);
        var all = allowance(byAddress, guesser.address(), now, strength).left(now, strength, 0);
        return own.compareTo(all) < 0 ? all : own;
    }

    /** Whether there is a wait if so many logins of this guesser, and of all at the address, turn out wrong. */
    boolean dependsOn(int ofGuesser, int ofAddress, Guesser guesser, Instant now, Slowdown strength) {
        return ofGuesser > 0 && inARow(guesser, now).wrong() + ofGuesser >= Slowdown.FREE_TRIES
                || ofAddress > 0 && allowance(byAddress, guesser.address(), now, strength)
                        .left(now, strength, ofAddress).isPositive();
    }

    /**
     * While too many are wrong about a name, those who are not trusted with it get one attempt after one wait, and then
     * the same again. Each has a turn of their own: trying more often takes it from nobody.
     *
     * @return how long until the turn, which is used up when there is no time left
     */
    Duration takeTurn(Guesser guesser, Instant now, Slowdown strength) {
        var latest = now.plus(strength.shortest());
        var turn = turns.get(guesser).filter(planned -> !planned.isAfter(latest)).orElse(latest);
        boolean tooMany = allowance(byName, guesser.name(), now, strength).left(now, strength, 0).isPositive();
        if (!tooMany || trusted.get(guesser).isPresent() || !turn.isAfter(now)) {
            turns.remove(guesser);
            return Duration.ZERO;
        }
        turns.put(guesser, turn, planned -> !planned.isAfter(now));
        return Duration.between(now, turn);
    }

    void add(Guesser guesser, Instant now, Slowdown strength) {
        byGuesser.put(guesser, inARow(guesser, now).oneMore(now), old -> !old.left(now, strength).isPositive());
        use(byAddress, guesser.address(), now, strength);
        use(byName, guesser.name(), now, strength);
    }

    /** The password was right. */
    void trust(Guesser guesser) {
        byGuesser.remove(guesser);
        trusted.put(guesser, true, any -> true);
    }

    void forget(Guesser guesser) {
        byGuesser.remove(guesser);
        byAddress.remove(guesser.address());
        byName.remove(guesser.name());
    }

    /** Starts over for what no longer counts: from then on, time passes by the clock as it is. */
    void settle(Guesser guesser, Instant now, Slowdown strength) {
        byGuesser.get(guesser).ifPresent(old -> byGuesser.put(guesser, old.at(now), any -> true));
        byAddress.get(guesser.address()).ifPresent(
                old -> byAddress.put(guesser.address(), old.at(now, strength), any -> true));
        byName.get(guesser.name()).ifPresent(old -> byName.put(guesser.name(), old.at(now, strength), any -> true));
    }

    private InARow inARow(Guesser guesser, Instant now) {
        return byGuesser.get(guesser).orElseGet(() -> InARow.none(now));
    }

    private static Allowance allowance(Bounded<String, Allowance> all, String key, Instant now, Slowdown strength) {
        return all.get(key).orElseGet(() -> Allowance.full(now)).at(now, strength);
    }

    private static void use(Bounded<String, Allowance> all, String key, Instant now, Slowdown strength) {
        all.put(key, allowance(all, key, now, strength).oneLess(now, strength), old -> old.isFull(now));
    }
}
