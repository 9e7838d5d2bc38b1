package loginlens.auth;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * One request, the steps the server took, and its reply.
 *
 * @param origin which way the request came
 * @param at     when the request arrived
 * @param took   how long it took from request to reply
 */
public record Exchange(
        Request request, Origin origin, List<Step> steps, Reply reply, Instant at, Duration took) {
    public Exchange {
        steps = List.copyOf(steps);
    }

    /** How much of the time was bcrypt's. */
    public Duration bcrypt() {
        return steps.stream()
                .filter(step -> step.kind().work() == Work.BCRYPT)
                .map(Step::took)
                .reduce(Duration.ZERO, Duration::plus);
    }
}
