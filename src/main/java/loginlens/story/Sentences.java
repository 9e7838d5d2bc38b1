package loginlens.story;

import loginlens.account.Account;
import loginlens.account.BcryptHash;
import loginlens.auth.Exchange;
import loginlens.auth.Reply;
import loginlens.auth.Request;
import loginlens.auth.StepKind;
import loginlens.text.Message;
import loginlens.token.checks.CheckKind;
import loginlens.token.keys.SigningAlgorithm;

/** What happened in a step, in a few plain sentences. */
final class Sentences {
    private Sentences() {}

    static Message of(StepKind kind, Exchange exchange) {
        var request = exchange.request();
        return switch (kind) {
            case StepKind.FormSubmitted _ -> Message.of("flow.says.formSubmitted");
            case StepKind.TokenTaken _ -> Message.of("flow.says.tokenTaken");
            case StepKind.RequestWritten(Request.WhoAmI _) -> wire("flow.says.requestWritten.token", exchange);
            case StepKind.RequestWritten _ -> wire("flow.says.requestWritten", exchange);
            case StepKind.RequestArrived _ -> Message.of("flow.says.requestArrived", request.method(), request.path());
            case StepKind.HeldBack(var wait) -> Message.of("flow.says.heldBack", wait);
            case StepKind.FieldsChecked checked -> fields(checked, request);
            case StepKind.NameImpossible _ -> Message.of("flow.says.nameImpossible");
            case StepKind.AccountSought _ -> Message.of("flow.says.accountSought");
            case StepKind.AccountFound(var account) -> Message.of(
                    isHashed(account) ? "flow.says.accountFound" : "flow.says.accountFound.noHash");
            case StepKind.NoAccountFound _ -> Message.of("flow.says.noAccountFound");
            case StepKind.SaltTaken taken -> Message.of(switch (taken.source()) {
                case ACCOUNT -> "flow.says.saltTaken";
                case NO_ACCOUNT -> "flow.says.saltTaken.noAccount";
                case IMPOSSIBLE_PASSWORD -> "flow.says.saltTaken.impossible";
            });
            case StepKind.PasswordHashed(var computed) ->
                Message.of("flow.says.passwordHashed", computed.cost(), rounds(computed));
            case StepKind.DigestsCompared compared ->
                Message.of(compared.matches() ? "flow.says.digestsEqual" : "flow.says.digestsDiffer");
            case StepKind.HashNotCheckable _ -> Message.of("flow.says.hashNotCheckable");
            case StepKind.ClaimsGathered _ -> Message.of("flow.says.claimsGathered");
            case StepKind.PartsEncoded _ -> Message.of("flow.says.partsEncoded");
            case StepKind.SigningInputMade _ -> Message.of("flow.says.signingInputMade");
            case StepKind.Signed signed -> Message.of(
                    hasSecret(signed) ? "flow.says.signed" : "flow.says.signed.keyPair", Labels.name(signed.algorithm()));
            case StepKind.TokenMade(var token) -> Message.of("flow.says.tokenMade", token.compact().length());
            case StepKind.NewPasswordHashed(var hash) ->
                Message.of("flow.says.newPasswordHashed", hash.cost(), rounds(hash));
            case StepKind.RowSent _ -> Message.of("flow.says.rowSent");
            case StepKind.RowStored(var account) ->
                Message.of("flow.says.rowStored", Long.toString(account.id()), account.role().claim());
            case StepKind.NameFoundTaken _ -> Message.of("flow.says.nameFoundTaken");
            case StepKind.TokenRead _ -> Message.of("flow.says.tokenRead");
            case StepKind.CheckMade(var check) -> check.kind() == CheckKind.SIGNATURE
                    ? Message.of(signature(exchange))
                    : Message.of("flow.says.check." + check.kind());
            case StepKind.VerdictReached(var verdict) ->
                Message.of(verdict.believable() ? "flow.says.verdictGood" : "flow.says.verdictBad");
            case StepKind.PermissionsFound found -> found.role()
                    .map(role -> Message.of("flow.says.permissionsFound", role.claim()))
                    .orElseGet(() -> Message.of("flow.says.permissionsFound.none"));
            case StepKind.Broken broken ->
                Message.of(broken.inStore() ? "flow.says.broken.store" : "flow.says.broken");
            case StepKind.ReplySent(var reply) -> wire(reply(reply), exchange);
            case StepKind.TokenKept _ -> Message.of("flow.says.tokenKept");
            case StepKind.ReplyRead _ -> Message.of("flow.says.replyRead");
        };
    }

    private static Message fields(StepKind.FieldsChecked checked, Request request) {
        if (!checked.refused().isEmpty()) {
            return Message.of("flow.says.fieldsRefused", checked.refused().size());
        }
        return Message.of(request instanceof Request.Register
                ? "flow.says.fieldsChecked.register"
                : "flow.says.fieldsChecked");
    }

    /** Of what the window hands over directly, nothing is really written as HTTP. */
    private static Message wire(String key, Exchange exchange) {
        var says = Message.of(key);
        return switch (exchange.origin()) {
            case WINDOW -> Message.of("flow.says.inWindow", says);
            case HTTP -> says;
        };
    }

    /** How a signature is checked, if it came to that. */
    private static String signature(Exchange exchange) {
        return Signing.of(exchange).map(algorithm -> switch (algorithm.family()) {
            case HMAC -> "flow.says.check.SIGNATURE.secret";
            case RSA, RSA_PSS, EC -> "flow.says.check.SIGNATURE.keyPair";
        }).orElse("flow.says.check.SIGNATURE");
    }

    /** Whether there is a hash in the row; it may hold anything that was put there by hand. */
    static boolean isHashed(Account account) {
        return account.passwordHash() instanceof BcryptHash;
    }

    /** HMAC signs and checks with one secret; the others have a private key for the one, a public key for the other. */
    static boolean hasSecret(StepKind.Signed signed) {
        return signed.algorithm().family() == SigningAlgorithm.Family.HMAC;
    }

    private static long rounds(BcryptHash hash) {
        return 1L << hash.cost();
    }

    private static String reply(Reply reply) {
        return switch (reply) {
            case Reply.Registered _ -> "flow.says.reply.registered";
            case Reply.Welcome _ -> "flow.says.reply.welcome";
            case Reply.Identity _ -> "flow.says.reply.identity";
            case Reply.InvalidCredentials() -> "flow.says.reply.invalidCredentials";
            case Reply.TokenRefused _ -> "flow.says.reply.tokenRefused";
            case Reply.TooManyTries _ -> "flow.says.reply.tooManyTries";
            case Reply.NameTaken() -> "flow.says.reply.nameTaken";
            case Reply.FieldsRefused _ -> "flow.says.reply.fieldsRefused";
            case Reply.Failed _ -> "flow.says.reply.failed";
        };
    }
}
