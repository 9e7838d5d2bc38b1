package loginlens.ui.token;

import java.time.Instant;
import java.util.Optional;
import loginlens.text.Words;
import loginlens.token.Claim;
import loginlens.token.ClaimCatalogue;
import loginlens.token.DateReading;
import loginlens.token.PartKind;

/** What a claim or header parameter means, in a sentence; for a date, when that is: here, in UTC, and from now. */
final class ClaimWords {
    private final ClaimCatalogue catalogue;
    private final Words words;

    ClaimWords(ClaimCatalogue catalogue, Words words) {
        this.catalogue = catalogue;
        this.words = words;
    }

    String meaning(PartKind kind, Claim claim, Instant now) {
        return date(claim, now)
                .or(() -> entry(kind, claim.name()).map(entry -> words.say(entry.meaning())))
                .orElseGet(() -> words.say("token.claim.unknown"));
    }

    private Optional<ClaimCatalogue.Entry> entry(PartKind kind, String name) {
        return kind == PartKind.HEADER ? catalogue.headerParameter(name) : catalogue.claim(name);
    }

    private Optional<String> date(Claim claim, Instant now) {
        return switch (claim.date()) {
            case DateReading.Date date -> Optional.of(date(claim.name(), date.at(), now));
            case DateReading.Odd odd -> Optional.of(words.say(odd.why()));
            case DateReading.NotADate _ -> Optional.empty();
        };
    }

    private String date(String name, Instant at, Instant now) {
        var times = words.times();
        var local = times.local(at);
        var relative = times.relative(at, now);
        var utc = times.utc(at);
        return switch (name) {
            case "exp" -> words.say(at.isAfter(now) ? "token.date.exp" : "token.date.exp.over", local, relative, utc);
            case "nbf" -> words.say(at.isAfter(now) ? "token.date.nbf" : "token.date.nbf.over", local, relative, utc);
            case "iat" -> words.say("token.date.iat", local, relative, utc);
            default -> words.say("token.date.other", local, relative, utc);
        };
    }
}
