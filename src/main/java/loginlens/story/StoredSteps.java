package loginlens.story;

import static loginlens.story.Chapter.STORED;
import static loginlens.story.Lane.SERVER;
import static loginlens.story.Lane.STORE;

import loginlens.account.Statements;
import loginlens.auth.Exchange;
import loginlens.auth.Reply;
import loginlens.auth.StepKind;
import loginlens.story.StepValue.Answer;
import loginlens.story.StepValue.Hash;
import loginlens.story.StepValue.Letters;
import loginlens.text.Message;

/** How it is told that a new account is stored. */
final class StoredSteps {
    Telling newPasswordHashed(StepKind.NewPasswordHashed step, Exchange exchange) {
        return Telling.at(STORED, SERVER)
                .label("flow.label.newPasswordHashed")
                .says("flow.says.newPasswordHashed", step.hash().cost(), 1L << step.hash().cost())
                .values(Hash.of("flow.fact.newHash", step.hash(), isStored(exchange)));
    }

    Telling rowSent(StepKind.RowSent step, Exchange exchange) {
        return Telling.between(STORED, SERVER, STORE)
                .label("flow.label.rowSent", RowValues.shortName(step.username()))
                .says("flow.says.rowSent")
                .values(
                        Letters.plain("flow.fact.sql", Statements.ADD),
                        Letters.plain("flow.fact.bound", "%s, %s, %s, %s".formatted(
                                RowValues.quoted(step.username().shown()),
                                RowValues.quoted(step.username().mapped()),
                                RowValues.color(step.color()),
                                step.at())),
                        Hash.of("flow.fact.boundHash", step.hash(), isStored(exchange)));
    }

    Telling rowStored(StepKind.RowStored step) {
        var account = step.account();
        return Telling.between(STORED, STORE, SERVER)
                .label("flow.label.rowStored")
                .says("flow.says.rowStored", Long.toString(account.id()), account.role().claim())
                .values(RowValues.stored(account))
                .tone(Tone.GOOD);
    }

    Telling nameFoundTaken() {
        return Telling.between(STORED, STORE, SERVER)
                .label("flow.label.nameFoundTaken")
                .says("flow.says.nameFoundTaken")
                .values(Answer.bad(Message.of("flow.fact.nameTaken")))
                .tone(Tone.BAD);
    }

    /** A row that was refused, or never arrived, leaves no hash to be found in the store. */
    private static boolean isStored(Exchange exchange) {
        return exchange.reply() instanceof Reply.Registered;
    }
}
