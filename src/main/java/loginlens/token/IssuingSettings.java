package loginlens.token;

import java.time.Duration;

/**
 * How a token is to be issued.
 *
 * @param algorithm       what signs it
 * @param lifetime        from now to {@code exp}, at least a second
 * @param extraClaimsJson a JSON object with more claims, as it was typed; blank for none
 */
public record IssuingSettings(SigningAlgorithm algorithm, Duration lifetime, String extraClaimsJson) {}
