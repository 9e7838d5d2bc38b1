package loginlens.story;

import loginlens.auth.Exchange;
import loginlens.auth.StepKind;
import loginlens.story.http.JsonBodies;
import loginlens.text.Words;
import loginlens.token.checks.TokenInspector;

/** Tells exchanges. How a kind of step is told stands in one place: the method of its chapter that is named like it. */
public final class Storyteller {
    private final AskedSteps asked;
    private final FoundSteps found = new FoundSteps();
    private final ComparedSteps compared = new ComparedSteps();
    private final StoredSteps stored = new StoredSteps();
    private final SignedSteps signed;
    private final CheckedSteps checked;
    private final AnsweredSteps answered;

    /** Reads tokens with this inspector, and writes bodies in these words. */
    public Storyteller(TokenInspector inspector, Words words) {
        var tokens = new TokenValues(inspector);
        var bodies = new JsonBodies(words);
        asked = new AskedSteps(tokens, bodies);
        signed = new SignedSteps(tokens);
        checked = new CheckedSteps(tokens);
        answered = new AnsweredSteps(tokens, bodies);
    }

    /** Tells this exchange. */
    public Story tell(Exchange exchange) {
        var route = Story.route(exchange.request());
        return new Story(exchange, exchange.steps().stream()
                .map(step -> telling(step.kind(), exchange).of(step, route))
                .toList());
    }

    private Telling telling(StepKind kind, Exchange exchange) {
        return switch (kind) {
            case StepKind.FormSubmitted step -> asked.formSubmitted(step, exchange);
            case StepKind.TokenTaken step -> asked.tokenTaken(step, exchange);
            case StepKind.RequestWritten step -> asked.requestWritten(step, exchange);
            case StepKind.RequestArrived step -> asked.requestArrived(step);
            case StepKind.HeldBack step -> asked.heldBack(step);
            case StepKind.FieldsChecked step -> asked.fieldsChecked(step, exchange);
            case StepKind.NameImpossible step -> found.nameImpossible(step);
            case StepKind.AccountSought step -> found.accountSought(step);
            case StepKind.AccountFound step -> found.accountFound(step);
            case StepKind.NoAccountFound _ -> found.noAccountFound();
            case StepKind.SaltTaken step -> compared.saltTaken(step);
            case StepKind.PasswordHashed step -> compared.passwordHashed(step);
            case StepKind.DigestsCompared step -> compared.digestsCompared(step);
            case StepKind.HashNotCheckable _ -> compared.hashNotCheckable();
            case StepKind.NewPasswordHashed step -> stored.newPasswordHashed(step, exchange);
            case StepKind.RowSent step -> stored.rowSent(step, exchange);
            case StepKind.RowStored step -> stored.rowStored(step);
            case StepKind.NameFoundTaken _ -> stored.nameFoundTaken();
            case StepKind.ClaimsGathered step -> signed.claimsGathered(step);
            case StepKind.PartsEncoded step -> signed.partsEncoded(step);
            case StepKind.SigningInputMade step -> signed.signingInputMade(step);
            case StepKind.Signed step -> signed.signed(step);
            case StepKind.TokenMade step -> signed.tokenMade(step, exchange);
            case StepKind.TokenRead step -> checked.tokenRead(step);
            case StepKind.CheckMade step -> checked.checkMade(step, exchange);
            case StepKind.VerdictReached step -> checked.verdictReached(step, exchange);
            case StepKind.PermissionsFound step -> checked.permissionsFound(step);
            case StepKind.Broken step -> answered.broken(step);
            case StepKind.ReplySent step -> answered.replySent(step, exchange);
            case StepKind.TokenKept step -> answered.tokenKept(step, exchange);
            case StepKind.ReplyRead step -> answered.replyRead(step, exchange);
        };
    }
}
