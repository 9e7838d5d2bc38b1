package loginlens.ui.flow;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import loginlens.auth.Exchange;
import loginlens.auth.StepKind;

/** Where the time of an exchange went. */
record Shares(Duration whole, Map<Part, Duration> parts) {
    Shares {
        parts = Map.copyOf(parts);
    }

    /** What time is spent on. */
    enum Part {
        BCRYPT,
        STORE,
        TOKEN,
        REST
    }

    static Shares of(Exchange exchange) {
        var parts = new EnumMap<Part, Duration>(Part.class);
        var measured = Duration.ZERO;
        for (var step : exchange.steps()) {
            parts.merge(of(step.kind()), step.took(), Duration::plus);
            measured = measured.plus(step.took());
        }
        parts.merge(Part.REST, exchange.took().minus(measured), Duration::plus);
        return new Shares(exchange.took(), parts);
    }

    Duration of(Part part) {
        return parts.getOrDefault(part, Duration.ZERO);
    }

    /** Of the whole, from 0 to 1. */
    double share(Part part) {
        return whole.isZero() ? 0 : (double) of(part).toNanos() / whole.toNanos();
    }

    private static Part of(StepKind kind) {
        return switch (kind) {
            case StepKind.AccountFound _, StepKind.NoAccountFound _, StepKind.RowStored _,
                    StepKind.NameFoundTaken _ -> Part.STORE;
            case StepKind.ClaimsGathered _, StepKind.PartsEncoded _, StepKind.Signed _, StepKind.TokenRead _,
                    StepKind.VerdictReached _ -> Part.TOKEN;
            case StepKind.PasswordHashed _, StepKind.NewPasswordHashed _, StepKind.HashNotCheckable _ -> Part.BCRYPT;
            case StepKind.FormSubmitted _, StepKind.TokenTaken _, StepKind.RequestWritten _,
                    StepKind.RequestArrived _, StepKind.HeldBack _, StepKind.FieldsChecked _,
                    StepKind.NameImpossible _, StepKind.AccountSought _, StepKind.SaltTaken _,
                    StepKind.DigestsCompared _, StepKind.SigningInputMade _, StepKind.TokenMade _,
                    StepKind.RowSent _, StepKind.CheckMade _, StepKind.PermissionsFound _, StepKind.Broken _,
                    StepKind.ReplySent _, StepKind.TokenKept _, StepKind.ReplyRead _ -> Part.REST;
        };
    }
}
