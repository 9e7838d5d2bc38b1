package loginlens.api;

import java.net.InetAddress;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lets in who asks for this very address. A page of another site can make a browser send requests here: its Origin
 * gives it away, or, if it lets its own name point to 127.0.0.1 (DNS rebinding), the Host does.
 */
final class Gate {
    /** Of {@code http}; clients leave it out of what they ask for (RFC 9110 §4.2.1). */
    private static final int DEFAULT_PORT = 80;

    private final Set<String> hosts;
    private final Set<String> origins;

    /** Lets in requests to this address and port; on this computer by the name {@code localhost} too. */
    Gate(InetAddress at, int port) {
        this.hosts = Stream.of(at.getHostAddress(), "localhost")
                .filter(name -> at.isLoopbackAddress() || !name.equals("localhost"))
                .flatMap(name -> Stream.of(name + ":" + port, name))
                .filter(host -> port == DEFAULT_PORT || host.contains(":"))
                .collect(Collectors.toUnmodifiableSet());
        this.origins = hosts.stream().map(host -> "http://" + host).collect(Collectors.toUnmodifiableSet());
    }

    /** Why a request with these headers may not come in, if so. */
    Optional<Refusal> refusal(List<String> host, List<String> origin) {
        if (host.size() != 1) {
            // RFC 9112 §3.2: exactly one. In HTTP/1.1 the server sees to that, and to a target that names another.
            return Optional.of(Refusal.of(400, "api.hostMissing"));
        }
        if (!isOurs(host.getFirst())) {
            return Optional.of(Refusal.of(403, "api.hostForeign"));
        }
        return origin.stream().allMatch(site -> origins.contains(lower(site)))
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
