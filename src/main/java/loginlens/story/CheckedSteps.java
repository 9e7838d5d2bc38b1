package loginlens.story;

import static loginlens.story.Chapter.CHECKED;
import static loginlens.story.Lane.SERVER;

import java.util.Optional;
import loginlens.auth.Exchange;
import loginlens.auth.Permission;
import loginlens.auth.StepKind;
import loginlens.story.StepValue.Answer;
import loginlens.text.Message;
import loginlens.token.checks.CheckKind;
import loginlens.token.keys.SigningAlgorithm;

/** How it is told that a token which came back is checked. */
final class CheckedSteps {
    private final TokenValues tokens;

    CheckedSteps(TokenValues tokens) {
        this.tokens = tokens;
    }

    Telling tokenRead(StepKind.TokenRead step) {
        return Telling.at(CHECKED, SERVER)
                .label("flow.label.tokenRead")
                .says("flow.says.tokenRead")
                .values(tokens.read(step.token()));
    }

    Telling checkMade(StepKind.CheckMade step, Exchange exchange) {
        var check = step.check();
        var algorithm = TokenAlgorithm.of(exchange);
        var tone = Tone.of(check.outcome());
        return Telling.at(CHECKED, SERVER)
                .label("flow.label.checkMade",
                        Message.of("flow.check." + check.kind()),
                        Message.of("token.outcome." + check.outcome()))
                .says(check.kind() == CheckKind.SIGNATURE
                        ? signature(algorithm)
                        : "flow.says.check." + check.kind())
                .values(new Answer(tone, check.reason()))
                .tone(tone)
                .codeFor(
                        check.kind() + "." + algorithm.map(SigningAlgorithm::family).map(Enum::name).orElse(""),
                        check.kind().name());
    }

    Telling verdictReached(StepKind.VerdictReached step) {
        var verdict = step.verdict();
        var tone = Tone.good(verdict.believable());
        return Telling.at(CHECKED, SERVER)
                .label(verdict.believable() ? "flow.label.verdictGood" : "flow.label.verdictBad")
                .says(verdict.believable() ? "flow.says.verdictGood" : "flow.says.verdictBad")
                .values(new Answer(tone, verdict.sentence()))
                .tone(tone);
    }

    Telling permissionsFound(StepKind.PermissionsFound step) {
        return Telling.at(CHECKED, SERVER)
                .label("flow.label.permissionsFound", step.permissions().size())
                .says(step.role()
                        .map(role -> Message.of("flow.says.permissionsFound", role.claim()))
                        .orElseGet(() -> Message.of("flow.says.permissionsFound.none")))
                .values(step.permissions().stream().map(Permission::meaning).map(Answer::good).toList());
    }

    /** How a signature is checked, if it came to that. */
    private static String signature(Optional<SigningAlgorithm> algorithm) {
        return algorithm.map(by -> switch (by.family()) {
            case HMAC -> "flow.says.check.SIGNATURE.secret";
            case RSA, RSA_PSS, EC -> "flow.says.check.SIGNATURE.keyPair";
        }).orElse("flow.says.check.SIGNATURE");
    }
}
