package loginlens.api;

import java.time.Duration;

/**
 * What the web API takes at most. Connections and places are shared fairly: nobody's address has more of them than are
 * still free ({@link FairShares}).
 *
 * @param connections how many may be open; one too many gets 503 and is closed
 * @param places      how many requests with a password are worked on or wait for their turn; one too many gets 503
 * @param bodyBytes   the longest body; a longer one gets 413
 * @param bodyTime    how long a body may take to arrive; a slower one gets 408
 * @param idle        how long a connection may go without a whole request; then it is closed
 * @param farewell    how long those who were let in have to get their reply when serving ends
 */
public record Limits(
        int connections, int places, int bodyBytes, Duration bodyTime, Duration idle, Duration farewell) {
    /** The longest request line with its headers; longer ones get 414 or 431. */
    static final int HEAD_BYTES = 16 * 1024;

    /**
     * 256 connections, 128 places, 64 KB, 10 and 30 seconds. A minute and a half to say farewell is what 128 hashes of
     * 0.7 seconds take, on a slow machine with one processor.
     */
    public static Limits usual() {
        return new Limits(
                256, 128, 64 * 1024, Duration.ofSeconds(10), Duration.ofSeconds(30), Duration.ofSeconds(90));
    }
}
