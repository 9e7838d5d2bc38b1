package loginlens.story;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import loginlens.auth.Exchange;
import loginlens.auth.StepKind;
import loginlens.text.Words;

/** Where the time of an exchange went. */
public record Shares(Duration whole, Map<Part, Duration> parts) {
    public Shares {
        parts = Map.copyOf(parts);
    }

    /** What time is spent on. */
    public enum Part {
        BCRYPT,
        STORE,
        TOKEN,
        REST
    }

    public static Shares of(Exchange exchange) {
        var parts = new EnumMap<Part, Duration>(Part.class);
        var measured = Duration.ZERO;
        for (var step : exchange.steps()) {
            parts.merge(of(step.kind()), step.took(), Duration::plus);
            measured = measured.plus(step.took());
        }
        parts.merge(Part.REST, exchange.took().minus(measured), Duration::plus);
        return new Shares(exchange.took(), parts);
    }

    public Duration of(Part part) {
        return parts.getOrDefault(part, Duration.ZERO);
    }

    /** Of the whole, from 0 to 1. */
    public double share(Part part) {
        return whole.isZero() ? 0 : (double) of(part).toNanos() / whole.toNanos();
    }

    /** A part and its share, in words: "bcrypt 98.6 %". */
    public String say(Part part, Words words) {
        return words.say("flow.time." + part, String.format(Locale.ROOT, "%.1f", share(part) * 100));
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
