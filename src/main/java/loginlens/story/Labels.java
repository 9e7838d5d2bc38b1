package loginlens.story;

import loginlens.auth.Reply;
import loginlens.auth.Request;
import loginlens.auth.StepKind;
import loginlens.text.Message;
import loginlens.token.keys.SigningAlgorithm;

/** What stands in the diagram for a step: a few words, with the value that matters most. */
public final class Labels {
    private static final int LONGEST_NAME = 12;

    private Labels() {}

    static Message of(StepKind kind) {
        return switch (kind) {
            case StepKind.FormSubmitted _ -> Message.of("flow.label.formSubmitted");
            case StepKind.TokenTaken _ -> Message.of("flow.label.tokenTaken");
            case StepKind.RequestWritten(Request.WhoAmI _) -> Message.of("flow.label.requestWritten.token");
            case StepKind.RequestWritten _ -> Message.of("flow.label.requestWritten");
            case StepKind.RequestArrived(var request) ->
                Message.of("flow.label.requestArrived", request.method(), last(request.path()));
            case StepKind.HeldBack _ -> Message.of("flow.label.heldBack");
            case StepKind.FieldsChecked(var refused) -> refused.isEmpty()
                    ? Message.of("flow.label.fieldsChecked")
                    : Message.of("flow.label.fieldsRefused", refused.size());
            case StepKind.NameImpossible _ -> Message.of("flow.label.nameImpossible");
            case StepKind.AccountSought(var username) ->
                Message.of("flow.label.accountSought", shortened(username.mapped()));
            case StepKind.AccountFound(var account) -> Message.of(
                    Sentences.isHashed(account) ? "flow.label.accountFound" : "flow.label.accountFound.noHash");
            case StepKind.NoAccountFound _ -> Message.of("flow.label.noAccountFound");
            case StepKind.SaltTaken taken -> Message.of(taken.source() == StepKind.HashSource.ACCOUNT
                    ? "flow.label.saltTaken"
                    : "flow.label.saltTaken.dummy");
            case StepKind.PasswordHashed _ -> Message.of("flow.label.passwordHashed");
            case StepKind.DigestsCompared compared ->
                Message.of(compared.matches() ? "flow.label.digestsEqual" : "flow.label.digestsDiffer");
            case StepKind.HashNotCheckable _ -> Message.of("flow.label.hashNotCheckable");
            case StepKind.ClaimsGathered _ -> Message.of("flow.label.claimsGathered");
            case StepKind.PartsEncoded _ -> Message.of("flow.label.partsEncoded");
            case StepKind.SigningInputMade _ -> Message.of("flow.label.signingInputMade");
            case StepKind.Signed signed -> Message.of("flow.label.signed", name(signed.algorithm()));
            case StepKind.TokenMade _ -> Message.of("flow.label.tokenMade");
            case StepKind.NewPasswordHashed _ -> Message.of("flow.label.newPasswordHashed");
            case StepKind.RowSent sent -> Message.of("flow.label.rowSent", shortened(sent.username().mapped()));
            case StepKind.RowStored _ -> Message.of("flow.label.rowStored");
            case StepKind.NameFoundTaken _ -> Message.of("flow.label.nameFoundTaken");
            case StepKind.TokenRead _ -> Message.of("flow.label.tokenRead");
            case StepKind.CheckMade(var check) -> Message.of(
                    "flow.label.checkMade",
                    Message.of("flow.check." + check.kind()),
                    Message.of("token.outcome." + check.outcome()));
            case StepKind.VerdictReached(var verdict) ->
                Message.of(verdict.believable() ? "flow.label.verdictGood" : "flow.label.verdictBad");
            case StepKind.PermissionsFound found -> Message.of("flow.label.permissionsFound", found.permissions().size());
            case StepKind.Broken _ -> Message.of("flow.label.broken");
            case StepKind.ReplySent(Reply.Welcome welcome) ->
                Message.of("flow.label.replySent.token", status(welcome));
            case StepKind.ReplySent(var reply) -> Message.of("flow.label.replySent", status(reply));
            case StepKind.TokenKept _ -> Message.of("flow.label.tokenKept");
            case StepKind.ReplyRead _ -> Message.of("flow.label.replyRead");
        };
    }

    /** A status as it is written, not as a number is. */
    public static String status(Reply reply) {
        return Integer.toString(reply.status());
    }

    /** An algorithm by what it does: "HMAC-SHA256" for HS256. */
    static String name(SigningAlgorithm algorithm) {
        var family = switch (algorithm.family()) {
            case HMAC -> "HMAC";
            case RSA -> "RSA";
            case RSA_PSS -> "RSA-PSS";
            case EC -> "ECDSA";
            case EDDSA -> "Ed25519";
        };
        return algorithm.family() == SigningAlgorithm.Family.EDDSA ? family : family + "-SHA" + algorithm.hashBits();
    }

    private static String last(String path) {
        return "…" + path.substring(path.lastIndexOf('/'));
    }

    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME - 1)) + "…";
    }
}
