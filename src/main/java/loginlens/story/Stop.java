package loginlens.story;

import loginlens.auth.StepKind;
import loginlens.text.Message;

/**
 * Where a kind of step stands in the diagram, and what it is called in the bundle.
 *
 * @param name the end of its keys in the bundle
 * @param from where its arrow begins
 * @param to   where its arrow ends; the same for what happens in one place
 */
public record Stop(String name, Lane from, Lane to) {
    /** What the step is called, as a heading. */
    public Message title() {
        return Message.of("flow.title." + name);
    }

    /** What can be asked before the step is shown. */
    public Message question() {
        return Message.of("flow.ask." + name);
    }

    public boolean isArrow() {
        return from != to;
    }

    static Stop of(StepKind kind) {
        return switch (kind) {
            case StepKind.FormSubmitted _ -> at("formSubmitted", Lane.CLIENT);
            case StepKind.TokenTaken _ -> at("tokenTaken", Lane.CLIENT);
            case StepKind.RequestWritten _ -> at("requestWritten", Lane.CLIENT);
            case StepKind.RequestArrived _ -> new Stop("requestArrived", Lane.CLIENT, Lane.SERVER);
            case StepKind.HeldBack _ -> at("heldBack", Lane.SERVER);
            case StepKind.FieldsChecked _ -> at("fieldsChecked", Lane.SERVER);
            case StepKind.NameImpossible _ -> at("nameImpossible", Lane.SERVER);
            case StepKind.AccountSought _ -> new Stop("accountSought", Lane.SERVER, Lane.STORE);
            case StepKind.AccountFound _ -> new Stop("accountFound", Lane.STORE, Lane.SERVER);
            case StepKind.NoAccountFound _ -> new Stop("noAccountFound", Lane.STORE, Lane.SERVER);
            case StepKind.SaltTaken _ -> at("saltTaken", Lane.SERVER);
            case StepKind.PasswordHashed _ -> at("passwordHashed", Lane.SERVER);
            case StepKind.DigestsCompared _ -> at("digestsCompared", Lane.SERVER);
            case StepKind.HashNotCheckable _ -> at("hashNotCheckable", Lane.SERVER);
            case StepKind.ClaimsGathered _ -> at("claimsGathered", Lane.SERVER);
            case StepKind.PartsEncoded _ -> at("partsEncoded", Lane.SERVER);
            case StepKind.SigningInputMade _ -> at("signingInputMade", Lane.SERVER);
            case StepKind.Signed _ -> at("signed", Lane.SERVER);
            case StepKind.TokenMade _ -> at("tokenMade", Lane.SERVER);
            case StepKind.NewPasswordHashed _ -> at("newPasswordHashed", Lane.SERVER);
            case StepKind.RowSent _ -> new Stop("rowSent", Lane.SERVER, Lane.STORE);
            case StepKind.RowStored _ -> new Stop("rowStored", Lane.STORE, Lane.SERVER);
            case StepKind.NameFoundTaken _ -> new Stop("nameFoundTaken", Lane.STORE, Lane.SERVER);
            case StepKind.TokenRead _ -> at("tokenRead", Lane.SERVER);
            case StepKind.CheckMade _ -> at("checkMade", Lane.SERVER);
            case StepKind.VerdictReached _ -> at("verdictReached", Lane.SERVER);
            case StepKind.PermissionsFound _ -> at("permissionsFound", Lane.SERVER);
            case StepKind.Broken broken -> broken.inStore()
                    ? new Stop("broken", Lane.STORE, Lane.SERVER)
                    : at("broken", Lane.SERVER);
            case StepKind.ReplySent _ -> new Stop("replySent", Lane.SERVER, Lane.CLIENT);
            case StepKind.TokenKept _ -> at("tokenKept", Lane.CLIENT);
            case StepKind.ReplyRead _ -> at("replyRead", Lane.CLIENT);
        };
    }

    private static Stop at(String name, Lane lane) {
        return new Stop(name, lane, lane);
    }
}
