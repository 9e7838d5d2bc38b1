package loginlens.story;

import loginlens.auth.StepKind;
import loginlens.token.checks.Outcome;

/** Which steps speak for or against the exchange going well. */
final class Tones {
    private Tones() {}

    static Tone of(StepKind kind) {
        return switch (kind) {
            case StepKind.FieldsChecked checked -> checked.refused().isEmpty() ? Tone.PLAIN : Tone.BAD;
            case StepKind.DigestsCompared compared -> good(compared.matches());
            case StepKind.CheckMade made -> of(made.check().outcome());
            case StepKind.VerdictReached reached -> good(reached.verdict().believable());
            case StepKind.ReplySent sent -> good(sent.reply().status() < 400);
            case StepKind.ReplyRead read -> good(read.reply().status() < 400);
            case StepKind.RowStored _, StepKind.TokenKept _ -> Tone.GOOD;
            case StepKind.NameImpossible _, StepKind.NoAccountFound _, StepKind.HashNotCheckable _,
                    StepKind.NameFoundTaken _, StepKind.HeldBack _, StepKind.Broken _ -> Tone.BAD;
            case StepKind.FormSubmitted _, StepKind.TokenTaken _, StepKind.RequestWritten _,
                    StepKind.RequestArrived _, StepKind.AccountSought _, StepKind.AccountFound _,
                    StepKind.SaltTaken _, StepKind.PasswordHashed _, StepKind.ClaimsGathered _,
                    StepKind.PartsEncoded _, StepKind.SigningInputMade _, StepKind.Signed _, StepKind.TokenMade _,
                    StepKind.NewPasswordHashed _, StepKind.RowSent _, StepKind.TokenRead _,
                    StepKind.PermissionsFound _ -> Tone.PLAIN;
        };
    }

    static Tone of(Outcome outcome) {
        return switch (outcome) {
            case PASS -> Tone.GOOD;
            case FAIL -> Tone.BAD;
            case NOT_CHECKED -> Tone.PLAIN;
        };
    }

    private static Tone good(boolean good) {
        return good ? Tone.GOOD : Tone.BAD;
    }
}
