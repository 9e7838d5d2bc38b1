package loginlens.token.issuing;

import java.time.Duration;
import java.util.Optional;
import loginlens.text.Message;
import loginlens.token.keys.SigningAlgorithm;

/**
 * How a token is to be issued.
 *
 * @param algorithm       what signs it
 * @param lifetime        from now to {@code exp}, at least a second
 * @param extraClaimsJson a JSON object with more claims, as it was typed; blank for none
 */
public record IssuingSettings(SigningAlgorithm algorithm, Duration lifetime, String extraClaimsJson) {

    /** What is wrong with the extra claims, if anything: then no token can be issued with them. */
    public Optional<Message> problem() {
        return switch (ExtraClaims.read(extraClaimsJson)) {
            case ExtraClaims.Accepted _ -> Optional.empty();
            case ExtraClaims.Refused(var why) -> Optional.of(why);
        };
    }
}
