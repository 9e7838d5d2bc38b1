package loginlens.attack;

import loginlens.token.checks.Verdict;

/**
 * What three servers made of the same token.
 *
 * @param careless  the careless server
 * @param twin      the same with the mistake put right
 * @param loginLens LoginLens
 * @param verdict   all the checks of LoginLens
 */
public record Result(ServerReply careless, ServerReply twin, ServerReply loginLens, Verdict verdict) {

    /** Who let the token in. */
    public Prediction answer() {
        return Prediction.of(careless.letIn(), loginLens.letIn());
    }
}
