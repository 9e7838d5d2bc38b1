package loginlens.story;

import static loginlens.story.Chapter.COMPARED;
import static loginlens.story.Lane.SERVER;

import loginlens.auth.StepKind;
import loginlens.story.StepValue.Answer;
import loginlens.story.StepValue.Digests;
import loginlens.story.StepValue.Hash;
import loginlens.text.Message;

/** How it is told that a password is compared. */
final class ComparedSteps {
    Telling saltTaken(StepKind.SaltTaken step) {
        var telling = Telling.at(COMPARED, SERVER);
        return switch (step.source()) {
            case ACCOUNT -> telling
                    .label("flow.label.saltTaken")
                    .says("flow.says.saltTaken")
                    .values(Hash.of("flow.fact.storedHash", step.hash(), true));
            case NO_ACCOUNT -> telling
                    .label("flow.label.saltTaken.dummy")
                    .says("flow.says.saltTaken.noAccount")
                    .values(Hash.of("flow.fact.dummyHash", step.hash(), false));
            case IMPOSSIBLE_PASSWORD -> telling
                    .label("flow.label.saltTaken.dummy")
                    .says("flow.says.saltTaken.impossible")
                    .values(Hash.of("flow.fact.dummyHash", step.hash(), false));
        };
    }

    Telling passwordHashed(StepKind.PasswordHashed step) {
        return Telling.at(COMPARED, SERVER)
                .label("flow.label.passwordHashed")
                .says("flow.says.passwordHashed", step.computed().cost(), 1L << step.computed().cost())
                .values(Hash.of("flow.fact.computedHash", step.computed(), false));
    }

    Telling digestsCompared(StepKind.DigestsCompared step) {
        var telling = Telling.at(COMPARED, SERVER).tone(Tone.good(step.matches()));
        var digests = new Digests(Message.of("flow.fact.digests"), step.stored(), step.computed());
        return step.matches()
                ? telling
                        .label("flow.label.digestsEqual")
                        .says("flow.says.digestsEqual")
                        .values(digests, Answer.good(Message.of(
                                "flow.fact.digestsEqual", BcryptDigest.bytes(step.stored().digest()).size())))
                : telling
                        .label("flow.label.digestsDiffer")
                        .says("flow.says.digestsDiffer")
                        .values(digests, Answer.bad(Message.of("flow.fact.digestsDiffer")));
    }

    Telling hashNotCheckable() {
        return Telling.at(COMPARED, SERVER)
                .label("flow.label.hashNotCheckable")
                .says("flow.says.hashNotCheckable")
                .values(Answer.bad(Message.of("flow.fact.notCheckable")))
                .tone(Tone.BAD);
    }
}
