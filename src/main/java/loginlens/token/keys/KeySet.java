package loginlens.token.keys;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Several keys (a JWK Set, RFC 7517 §5), from which the token's {@code kid} picks one.
 *
 * @param keys the keys with their names, at least one
 */
public record KeySet(List<Named> keys) implements VerificationKey {

    /** A key and its {@code kid}, if it has one. */
    public record Named(Optional<String> kid, Single key) {}

    public KeySet {
        keys = List.copyOf(keys);
    }

    @Override
    public String fingerprint() {
        String all = keys.stream().map(named -> named.key().fingerprint()).collect(Collectors.joining());
        return Fingerprint.of(all.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public Set<SigningAlgorithm> algorithms() {
        return keys.stream().flatMap(named -> named.key().algorithms().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The key that a token with this header means: the one with its {@code kid}, or without a {@code kid} the only one
     * that fits the algorithm. Empty if there is none or more than one.
     */
    public Optional<Single> pick(Optional<String> kid, Optional<SigningAlgorithm> algorithm) {
        List<Single> named = keys.stream().filter(key -> kid.isEmpty() || key.kid().equals(kid))
                .map(Named::key).toList();
        List<Single> fitting = named.stream()
                .filter(key -> algorithm.filter(key.algorithms()::contains).isPresent()).toList();
        if (fitting.size() == 1) {
            return Optional.of(fitting.getFirst());
        }
        // A lone key that does not fit is still the one that was meant: the check of the algorithm says what is wrong.
        return fitting.isEmpty() && named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }
}
