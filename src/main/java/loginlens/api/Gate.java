package loginlens.api;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Lets in who asks for this very address. A page of another site can make a browser send requests here: its Origin
 * gives it away, or, if it lets its own name point to 127.0.0.1 (DNS rebinding), the Host does.
 */
final class Gate {
    private final Set<String> hosts;
    private final Set<String> origins;

    /** Lets in requests to these hosts, each with its port. */
    Gate(Set<String> hosts) {
        this.hosts = Set.copyOf(hosts);
        this.origins = hosts.stream().map(host -> "http://" + host).collect(Collectors.toUnmodifiableSet());
    }

    Optional<Refusal> refusal(Call call) {
        var named = call.headers("Host");
        if (named.size() != 1) {
            // RFC 9112 §3.2: exactly one.
            return Optional.of(Refusal.of(400, "api.hostMissing"));
        }
        if (!isOurs(named.getFirst()) || !call.targetHost().map(this::isOurs).orElse(true)) {
            return Optional.of(Refusal.of(403, "api.hostForeign"));
        }
        return call.headers("Origin").stream().allMatch(origin -> origins.contains(lower(origin)))
                ? Optional.empty()
                : Optional.of(Refusal.of(403, "api.originForeign"));
    }

    private boolean isOurs(String host) {
        return hosts.contains(lower(host));
    }

    private static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
