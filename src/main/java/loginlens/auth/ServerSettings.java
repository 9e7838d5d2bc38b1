package loginlens.auth;

import java.time.Duration;
import java.util.List;

/** What the server does by choice, and may be told to do otherwise while it runs. Safe to use from many threads. */
public final class ServerSettings {
    /** The token lifetimes offered, shortest first: the short ones let a room watch a token expire. */
    public static final List<Duration> LIFETIMES = List.of(
            Duration.ofSeconds(15),
            Duration.ofMinutes(1),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(8));

    // One hour, the article's expiresIn: '1h'.
    private volatile Duration tokenLifetime = Duration.ofHours(1);

    private volatile Slowdown slowdown = Slowdown.SHORT;

    /** How long the next token will live. */
    public Duration tokenLifetime() {
        return tokenLifetime;
    }

    /** From now on, tokens live this long; those already given are not changed. */
    public void setTokenLifetime(Duration lifetime) {
        tokenLifetime = lifetime;
    }

    /** How the guessing of passwords is slowed down. */
    public Slowdown slowdown() {
        return slowdown;
    }

    /** From now on it is slowed down like this; {@link Slowdown#OFF} ends a wait at once. */
    public void setSlowdown(Slowdown chosen) {
        slowdown = chosen;
    }
}
