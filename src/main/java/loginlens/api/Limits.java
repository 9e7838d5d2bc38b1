package loginlens.api;

import java.time.Duration;

/**
 * What the web API takes at most.
 *
 * @param requestsAtOnce how many requests are worked on at once; the rest get 503
 * @param bodyBytes      the longest body; a longer one gets 413
 * @param bodyTime       how long a body may take to arrive; a slower one gets 408
 */
public record Limits(int requestsAtOnce, int bodyBytes, Duration bodyTime) {
    /** 64 requests at once, 64 KB, 10 seconds. */
    public static Limits usual() {
        return new Limits(64, 64 * 1024, Duration.ofSeconds(10));
    }
}
