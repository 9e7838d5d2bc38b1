package loginlens.password.measuring;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import loginlens.account.PasswordProblem;
import loginlens.account.PasswordRules;
import loginlens.password.Cancellation;
import loginlens.password.storing.PasswordStorage;
import loginlens.password.storing.Scheme;
import loginlens.password.storing.Word;

/**
 * One password, stored in each way and measured: first all that would be stored, then how long one hash of it takes.
 * {@link #run} works as long as that takes; what it has so far may be asked for from any thread.
 */
public final class LineUp {
    private final String password;
    private final List<PasswordStorage> storages;
    private final Meter meter;
    private final Map<Scheme, String> stored = new ConcurrentHashMap<>();
    private final Map<Scheme, Timing> timings = new ConcurrentHashMap<>();

    /**
     * A line-up that is still to be run.
     *
     * @param password whole characters
     */
    public LineUp(String password, List<PasswordStorage> storages, Meter meter) {
        this.password = password;
        this.storages = List.copyOf(storages);
        this.meter = meter;
    }

    /** Why bcrypt would leave a part of the password out, so that it is not stored that way; mostly nothing. */
    public Optional<PasswordProblem> bcryptProblem() {
        return PasswordRules.unseenByBcrypt(password);
    }

    /** Stores and measures, unless it is cancelled. */
    public void run(Cancellation cancellation) {
        store(cancellation);
        for (var storage : storages) {
            if (storage.scheme() != Scheme.PLAIN_TEXT && stored.containsKey(storage.scheme())) {
                measure(storage, cancellation);
            }
        }
    }

    /** Only stores, without measuring: a second user with this password. */
    public void store(Cancellation cancellation) {
        for (var storage : storages) {
            boolean left = storage.scheme() == Scheme.BCRYPT && bcryptProblem().isPresent();
            if (!left && !cancellation.isCancelled()) {
                stored.put(storage.scheme(), storage.store(password));
            }
        }
    }

    private void measure(PasswordStorage storage, Cancellation cancellation) {
        if (!cancellation.isCancelled()) {
            var guesser = storage.guesser(List.of(stored.get(storage.scheme())));
            var word = Word.of(password);
            meter.measure(() -> guesser.guess(word, 0, row -> {}), cancellation)
                    .ifPresent(timing -> timings.put(storage.scheme(), timing));
        }
    }

    /** What would be stored, as far as it is known. */
    public Map<Scheme, String> stored() {
        return copy(stored);
    }

    /** How long one hash takes, as far as it is known. */
    public Map<Scheme, Timing> timings() {
        return copy(timings);
    }

    private static <T> Map<Scheme, T> copy(Map<Scheme, T> so) {
        var copy = new EnumMap<Scheme, T>(Scheme.class);
        copy.putAll(so);
        return copy;
    }
}
