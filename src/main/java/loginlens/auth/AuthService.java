package loginlens.auth;

import java.lang.System.Logger.Level;
import java.lang.System.Logger;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Function;

/**
 * Registers, logs in and says who somebody is. Every call is an {@link Exchange} and never throws: what goes wrong
 * inside is logged here, once, and answered with 500. Safe to use from many threads; a call blocks for as long as
 * bcrypt and the store need.
 */
public final class AuthService {
    private static final Logger LOG = System.getLogger(AuthService.class.getName());

    private final Registration registration;
    private final Login login;
    private final Throttle throttle;
    private final WhoAmI whoAmI;
    private final ExchangeLog exchanges;
    private final Clock clock;

    /** Answers by these routes, slows down the guessing of passwords, and writes each exchange into the log. */
    public AuthService(
            Registration registration,
            Login login,
            Throttle throttle,
            WhoAmI whoAmI,
            ExchangeLog exchanges,
            Clock clock) {
        this.registration = registration;
        this.login = login;
        this.throttle = throttle;
        this.whoAmI = whoAmI;
        this.exchanges = exchanges;
        this.clock = clock;
    }

    /** 201, 409, 422 or 500. */
    public Exchange register(Request.Register request) {
        return exchange(request, steps -> registration.answer(request, steps));
    }

    /** 200 with a token, 401, 422, 429 or 500. */
    public Exchange login(Request.Login request) {
        var username = request.credentials().username();
        return exchange(request, steps -> throttle.guard(username, () -> login.answer(request, steps)));
    }

    /** 200 with who it is and what they may do, 401 with the verdict, or 500. */
    public Exchange whoAmI(Request.WhoAmI request) {
        return exchange(request, steps -> whoAmI.answer(request, steps));
    }

    private Exchange exchange(Request request, Function<StepRecorder, Reply> work) {
        var at = clock.instant();
        long start = System.nanoTime();
        var steps = new StepRecorder();
        var reply = answer(request, work, steps);
        var took = Duration.ofNanos(System.nanoTime() - start);
        LOG.log(Level.INFO, "{0} {1} {2}", request.method(), request.path(), reply.status());
        var exchange = new Exchange(request, steps.steps(), reply, at, took);
        exchanges.add(exchange);
        return exchange;
    }

    private static Reply answer(Request request, Function<StepRecorder, Reply> work, StepRecorder steps) {
        try {
            return work.apply(steps);
        } catch (RuntimeException fault) {
            LOG.log(Level.ERROR, "Could not answer " + request.method() + " " + request.path(), fault);
            return new Reply.Failed();
        }
    }
}
