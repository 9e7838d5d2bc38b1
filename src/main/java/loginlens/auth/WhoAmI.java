package loginlens.auth;

import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import loginlens.account.Role;
import loginlens.token.checks.Acceptance;
import loginlens.token.reading.Claim;
import loginlens.token.reading.ReadToken;

/** Takes a token back: judges it, and reads from its claims who the bearer is and what they may do. */
public final class WhoAmI {
    private final Supplier<Acceptance> acceptance;
    private final Clock clock;

    /**
     * Answers by the claims of a token that passes every check.
     *
     * @param acceptance which tokens the server accepts at that moment
     */
    public WhoAmI(Supplier<Acceptance> acceptance, Clock clock) {
        this.acceptance = acceptance;
        this.clock = clock;
    }

    Reply answer(Request.WhoAmI request, StepRecorder steps) {
        var token = steps.step(() -> request.token().read(), StepKind.TokenRead::new);
        var question = acceptance.get().question(token);
        var judged = Timed.of(() -> question.judge().at(clock.instant()));
        var verdict = judged.value();
        verdict.checks().forEach(check -> steps.add(new StepKind.CheckMade(check)));
        steps.add(new StepKind.VerdictReached(verdict), judged.took());
        return verdict.believable() ? identity(token, steps) : new Reply.TokenRefused(verdict);
    }

    private static Reply identity(ReadToken token, StepRecorder steps) {
        var role = text(token, "role")
                .flatMap(claim -> Arrays.stream(Role.values()).filter(r -> r.claim().equals(claim)).findFirst());
        var identity = new Reply.Identity(text(token, "sub").flatMap(WhoAmI::id), text(token, "username"), role);
        steps.add(new StepKind.PermissionsFound(role, identity.permissions()));
        return identity;
    }

    private static Optional<String> text(ReadToken token, String name) {
        return token.claim(name).flatMap(Claim::text);
    }

    private static Optional<Long> id(String subject) {
        return subject.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(subject)) : Optional.empty();
    }
}
