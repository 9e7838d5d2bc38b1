package loginlens.auth;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.function.Predicate;

/** What is remembered under so many keys at most. Not safe to use from many threads. */
final class Bounded<K, V> {
    static final int MOST = 10_000;

    /** The one asked for longest ago comes first. */
    private final LinkedHashMap<K, V> values = new LinkedHashMap<>(16, 0.75f, true);

    Optional<V> get(K key) {
        return Optional.ofNullable(values.get(key));
    }

    /**
     * Remembers this value. For a key too many, the oldest other value that is dispensable is forgotten; if none is,
     * simply the oldest.
     */
    void put(K key, V value, Predicate<V> dispensable) {
        values.put(key, value);
        if (values.size() > MOST) {
            values.remove(values.entrySet().stream()
                    .limit(MOST)
                    .filter(entry -> dispensable.test(entry.getValue()))
                    .findFirst()
                    .orElseGet(values::firstEntry)
                    .getKey());
        }
    }

    void remove(K key) {
        values.remove(key);
    }
}
