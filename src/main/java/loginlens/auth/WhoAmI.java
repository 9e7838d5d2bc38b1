package loginlens.auth;

import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import loginlens.account.Role;
import loginlens.token.checks.Expectations;
import loginlens.token.checks.TokenInspector;
import loginlens.token.keys.VerificationKey;
import loginlens.token.reading.Claim;
import loginlens.token.reading.ReadToken;

/** Takes a token back: judges it, and reads from its claims who the bearer is and what they may do. */
public final class WhoAmI {
    private final TokenInspector inspector;
    private final Supplier<VerificationKey> key;
    private final Clock clock;

    /** Believes tokens that the key of that moment vouches for, and no algorithm but that key's. */
    public WhoAmI(TokenInspector inspector, Supplier<VerificationKey> key, Clock clock) {
        this.inspector = inspector;
        this.key = key;
        this.clock = clock;
    }

    Reply answer(Request.WhoAmI request, StepRecorder steps) {
        var token = steps.step(() -> inspector.read(request.token()), StepKind.TokenRead::new);
        var held = key.get();
        var judged = Timed.of(
                () -> inspector.judge(token, Optional.of(held), Expectations.of(held), clock.instant()));
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
