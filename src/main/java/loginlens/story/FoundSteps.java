package loginlens.story;

import static loginlens.story.Chapter.FOUND;
import static loginlens.story.Lane.SERVER;
import static loginlens.story.Lane.STORE;

import loginlens.account.BcryptHash;
import loginlens.account.Statements;
import loginlens.auth.StepKind;
import loginlens.story.StepValue.Answer;
import loginlens.story.StepValue.Letters;
import loginlens.text.Message;

/** How it is told that an account is looked for. */
final class FoundSteps {
    Telling nameImpossible(StepKind.NameImpossible step) {
        return Telling.at(FOUND, SERVER)
                .label("flow.label.nameImpossible")
                .says("flow.says.nameImpossible")
                .values(Answer.bad(step.problem().message()))
                .tone(Tone.BAD);
    }

    Telling accountSought(StepKind.AccountSought step) {
        return Telling.between(FOUND, SERVER, STORE)
                .label("flow.label.accountSought", RowValues.shortName(step.username()))
                .says("flow.says.accountSought")
                .values(
                        Letters.plain("flow.fact.sql", Statements.FIND),
                        Letters.plain("flow.fact.bound", RowValues.quoted(step.username().mapped())));
    }

    Telling accountFound(StepKind.AccountFound step) {
        // The row may hold anything that was put there by hand.
        boolean hashed = step.account().passwordHash() instanceof BcryptHash;
        return Telling.between(FOUND, STORE, SERVER)
                .label(hashed ? "flow.label.accountFound" : "flow.label.accountFound.noHash")
                .says(hashed ? "flow.says.accountFound" : "flow.says.accountFound.noHash")
                .values(RowValues.stored(step.account()));
    }

    Telling noAccountFound() {
        return Telling.between(FOUND, STORE, SERVER)
                .label("flow.label.noAccountFound")
                .says("flow.says.noAccountFound")
                .values(Answer.bad(Message.of("flow.fact.noRow")))
                .tone(Tone.BAD);
    }
}
