package loginlens.story;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import loginlens.auth.Exchange;
import loginlens.auth.Work;
import loginlens.text.Words;

/**
 * Where the time of an exchange went.
 *
 * @param whole how long it took
 * @param parts how much of that each work took; what took none may be left out
 */
public record TimeShares(Duration whole, Map<Work, Duration> parts) {
    public TimeShares {
        parts = Map.copyOf(parts);
    }

    /** The shares of this exchange; what no step has measured belongs to the rest. */
    public static TimeShares of(Exchange exchange) {
        var parts = new EnumMap<Work, Duration>(Work.class);
        var measured = Duration.ZERO;
        for (var step : exchange.steps()) {
            parts.merge(step.kind().work(), step.took(), Duration::plus);
            measured = measured.plus(step.took());
        }
        parts.merge(Work.REST, exchange.took().minus(measured), Duration::plus);
        return new TimeShares(exchange.took(), parts);
    }

    /** How long this work took. */
    public Duration of(Work work) {
        return parts.getOrDefault(work, Duration.ZERO);
    }

    /** How much of the whole this work took, from 0 to 1. */
    public double share(Work work) {
        return whole.isZero() ? 0 : (double) of(work).toNanos() / whole.toNanos();
    }

    /** A work and its share, in words: "bcrypt 98.6 %". */
    public String say(Work work, Words words) {
        return words.say("flow.time." + work, share(work) * 100);
    }
}
