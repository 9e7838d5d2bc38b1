package loginlens.auth;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Function;
import loginlens.account.StoreFailedException;
import loginlens.account.Username;
import loginlens.auth.throttle.Attempt;
import loginlens.auth.throttle.Throttle;
import loginlens.text.Message;
import loginlens.text.StepCode;
import loginlens.token.Token;

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
    private final Caller caller;

    /**
     * Answers the window by these routes, slows down the guessing of passwords, and writes each exchange into the log.
     */
    public AuthService(
            Registration registration,
            Login login,
            Throttle throttle,
            WhoAmI whoAmI,
            ExchangeLog exchanges,
            Clock clock) {
        this(registration, login, throttle, whoAmI, exchanges, clock, Caller.WINDOW);
    }

    private AuthService(
            Registration registration,
            Login login,
            Throttle throttle,
            WhoAmI whoAmI,
            ExchangeLog exchanges,
            Clock clock,
            Caller caller) {
        this.registration = registration;
        this.login = login;
        this.throttle = throttle;
        this.whoAmI = whoAmI;
        this.exchanges = exchanges;
        this.clock = clock;
        this.caller = caller;
    }

    /** The same service for requests of this caller, in place of the window. */
    public AuthService calledBy(Caller other) {
        return new AuthService(registration, login, throttle, whoAmI, exchanges, clock, other);
    }

    /**
     * Whether there is an account of this name. No exchange and no route: a client is not told, for what it tells is
     * also told to a guesser.
     *
     * @throws StoreFailedException if the store cannot be asked
     */
    public boolean isTaken(String username) {
        return Username.read(username) instanceof Username.Reading.Accepted(var name) && registration.isTaken(name);
    }

    /** 201, 409, 422 or 500. */
    @StepCode("requestArrived.register")
    public Exchange register(Request.Register request) {
        return exchange(request, steps -> registration.answer(request, caller, steps));
    }

    /** 200 with a token, 401, 422, 429 or 500. */
    @StepCode("requestArrived.login")
    public Exchange login(Request.Login request) {
        return exchange(request, steps -> login.refusal(request, steps).orElseGet(() -> guarded(request, steps)));
    }

    private Reply guarded(Request.Login request, StepRecorder steps) {
        var reply = throttle.guard(
                request.credentials().username(), caller.address(), () -> login.answer(request, caller, steps),
                AuthService::attempt, Reply.TooManyTries::new);
        if (reply instanceof Reply.TooManyTries(var wait)) {
            steps.add(new StepKind.HeldBack(wait));
        }
        return reply;
    }

    private static Attempt attempt(Reply reply) {
        if (reply instanceof Reply.InvalidCredentials) {
            return Attempt.WRONG_PASSWORD;
        }
        return reply instanceof Reply.Welcome ? Attempt.LOGGED_IN : Attempt.NEITHER;
    }

    /** 200 with who it is and what they may do, 401 with the verdict, or 500. */
    @StepCode("requestArrived.me")
    public Exchange whoAmI(Request.WhoAmI request) {
        return exchange(request, steps -> whoAmI.answer(request, steps));
    }

    private Exchange exchange(Request request, Function<StepRecorder, Reply> work) {
        var at = clock.instant();
        long start = System.nanoTime();
        var steps = new StepRecorder();
        ask(request, steps);
        var reply = answer(request, work, steps);
        steps.add(new StepKind.ReplySent(reply));
        var took = Duration.ofNanos(System.nanoTime() - start);
        steps.add(reply instanceof Reply.Welcome(var _, var token)
                ? new StepKind.TokenKept(token)
                : new StepKind.ReplyRead(reply));
        LOG.log(Level.DEBUG, "{0} {1} {2}", request.method(), request.path(), reply.status());
        var exchange = new Exchange(request, caller.origin(), steps.steps(), reply, at, took);
        exchanges.add(exchange);
        return exchange;
    }

    /** What the client must have done for this request to be here. */
    private static void ask(Request request, StepRecorder steps) {
        steps.add(switch (request) {
            case Request.Register _, Request.Login _ -> new StepKind.FormSubmitted(request);
            case Request.WhoAmI(var token) -> new StepKind.TokenTaken(new Token(token));
        });
        steps.add(new StepKind.RequestWritten(request));
        steps.add(new StepKind.RequestArrived(request));
    }

    @StepCode("broken")
    private static Reply answer(Request request, Function<StepRecorder, Reply> work, StepRecorder steps) {
        try {
            return work.apply(steps);
        } catch (StoreFailedException fault) {
            return failed(request, fault, new StepKind.Broken(fault.message(), true), steps);
        } catch (RuntimeException fault) {
            return failed(request, fault, new StepKind.Broken(Message.of("reply.failed"), false), steps);
        }
    }

    private static Reply failed(
            Request request, RuntimeException fault, StepKind.Broken broken, StepRecorder steps) {
        LOG.log(Level.ERROR, "Could not answer " + request.method() + " " + request.path(), fault);
        steps.add(broken);
        return new Reply.Failed(broken.why());
    }
}
