package loginlens.auth;

import java.time.Duration;

/**
 * One thing that happened in an exchange, between two of client, server and store.
 *
 * @param kind what happened, with its real values
 * @param took how long it took, measured around the very work; zero for what was not measured, such as what the client
 *             did before its request was here
 */
public record Step(StepKind kind, Duration took) {
    /** Without the values: this text may end up in a log. */
    @Override
    public String toString() {
        return "Step[" + kind.getClass().getSimpleName() + ", took=" + took + "]";
    }
}
