package loginlens.attack;

import java.util.Optional;
import loginlens.attack.lab.Verifier;

/**
 * An attack that is ready: three servers and a forged token.
 *
 * @param careless      the server that falls for it
 * @param twin          the same few lines with the mistake put right
 * @param loginLens     LoginLens with the lab's key
 * @param honest        an honest token, which the careless server accepts
 * @param honestForTwin the honest token of the two correct servers; empty if neither would work with such a key
 * @param forgery       the forged token and how it came about
 */
public record Setup(Verifier careless, Verifier twin, StrictServer loginLens, String honest,
                    Optional<String> honestForTwin, Forgery forgery) {

    /** With one honest token for all three. */
    public Setup(Verifier careless, Verifier twin, StrictServer loginLens, String honest, Forgery forgery) {
        this(careless, twin, loginLens, honest, Optional.of(honest), forgery);
    }
}
