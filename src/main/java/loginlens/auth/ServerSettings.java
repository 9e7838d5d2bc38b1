package loginlens.auth;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import loginlens.auth.throttle.Slowdown;
import loginlens.preferences.Preference;
import loginlens.preferences.Preferences;
import loginlens.text.Message;
import loginlens.token.issuing.IssuingSettings;
import loginlens.token.keys.SigningAlgorithm;

/** What the server does by choice, and may be told to do otherwise while it runs. Safe to use from many threads. */
public final class ServerSettings {
    /** The token lifetimes offered, shortest first: the short ones let a room watch a token expire. */
    public static final List<Duration> LIFETIMES = List.of(
            Duration.ofSeconds(15),
            Duration.ofMinutes(1),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(8));

    /** How the guessing of passwords is slowed down. */
    public static final Preference<Slowdown> SLOWDOWN = Preference.oneOf("slowdown", Slowdown.SHORT);

    // One hour, the article's expiresIn: '1h'.
    private static final IssuingSettings USUAL =
            new IssuingSettings(SigningAlgorithm.HS256, Duration.ofHours(1), "");

    private volatile IssuingSettings issuing = USUAL;

    private final Preferences preferences;

    /** Starts with what was chosen last; what is not a preference starts as usual. */
    public ServerSettings(Preferences preferences) {
        this.preferences = preferences;
    }

    /** How the next token will be issued. Its extra claims are always ones that can be. */
    public IssuingSettings issuing() {
        return issuing;
    }

    /** How long the next token will live. */
    public Duration tokenLifetime() {
        return issuing.lifetime();
    }

    /** From now on, tokens live this long; those already given are not changed. */
    public synchronized void setTokenLifetime(Duration lifetime) {
        issuing = new IssuingSettings(issuing.algorithm(), lifetime, issuing.extraClaimsJson());
    }

    /** From now on, tokens are signed by this algorithm. Those already given can still be verified. */
    public synchronized void setAlgorithm(SigningAlgorithm algorithm) {
        issuing = new IssuingSettings(algorithm, issuing.lifetime(), issuing.extraClaimsJson());
    }

    /**
     * From now on, tokens have these claims too; with a problem they have none, rather than some that nobody sees.
     *
     * @param json an object, as it was typed; blank for none
     * @return what is wrong with it, if anything
     */
    public synchronized Optional<Message> setExtraClaims(String json) {
        var wanted = new IssuingSettings(issuing.algorithm(), issuing.lifetime(), json);
        var problem = wanted.problem();
        issuing = problem.isEmpty() ? wanted : new IssuingSettings(issuing.algorithm(), issuing.lifetime(), "");
        return problem;
    }

    /** Has all of it as usual again, what was chosen at an earlier start too. */
    public synchronized void startOver() {
        issuing = USUAL;
        setSlowdown(SLOWDOWN.usual());
    }

    /** How the guessing of passwords is slowed down. */
    public Slowdown slowdown() {
        return preferences.get(SLOWDOWN);
    }

    /** From now on it is slowed down like this; {@link Slowdown#OFF} ends a wait at once. */
    public void setSlowdown(Slowdown chosen) {
        preferences.set(SLOWDOWN, chosen);
    }
}
