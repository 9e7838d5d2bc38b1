package loginlens.ui.token.claims;

import java.time.Instant;
import java.util.Optional;
import loginlens.text.Words;
import loginlens.token.reading.Claim;
import loginlens.token.reading.ClaimCatalogue;
import loginlens.token.reading.DateReading;
import loginlens.token.reading.PartKind;

/**
 * What a claim or header parameter means, in a sentence, and the document that says so; for a date, when that is: here,
 * in UTC, and from now.
 */
public final class ClaimWords {
    private final ClaimCatalogue catalogue;
    private final Words words;

    /** Explains by this catalogue. */
    public ClaimWords(ClaimCatalogue catalogue, Words words) {
        this.catalogue = catalogue;
        this.words = words;
    }

    /** What this claim or header parameter means; for a date, as seen from now. */
    public String meaning(PartKind kind, Claim claim, Instant now) {
        var entry = kind == PartKind.HEADER ? catalogue.headerParameter(claim.name()) : catalogue.claim(claim.name());
        var meaning = date(claim, entry, now)
                .or(() -> entry.map(known -> words.say(known.meaning())))
                .orElseGet(() -> words.say("token.claim.unknown"));
        var sourced = entry.flatMap(ClaimCatalogue.Entry::source)
                .map(source -> words.say("token.claim.source", meaning, source))
                .orElse(meaning);
        return claim.repeated() ? words.say("token.claim.repeated", sourced) : sourced;
    }

    private Optional<String> date(Claim claim, Optional<ClaimCatalogue.Entry> entry, Instant now) {
        return switch (claim.date()) {
            case DateReading.Date date -> Optional.of(date(claim.name(), date, entry, now));
            case DateReading.Odd odd -> Optional.of(odd(odd, now));
            case DateReading.NotADate _ -> Optional.empty();
        };
    }

    private String odd(DateReading.Odd odd, Instant now) {
        var why = words.say(odd.why());
        return odd.perhaps().map(at -> words.say("token.date.perhaps", why, when(at, now))).orElse(why);
    }

    private String date(String name, DateReading.Date date, Optional<ClaimCatalogue.Entry> entry, Instant now) {
        var local = words.times().local(date.at());
        var relative = words.times().relative(date.at(), now);
        var utc = words.times().utc(date.at());
        boolean ahead = date.at().isAfter(now);
        var said = switch (name) {
            case "exp" -> words.say(ahead ? "token.date.exp" : "token.date.exp.over", local, relative, utc);
            case "nbf" -> words.say(ahead ? "token.date.nbf" : "token.date.nbf.over", local, relative, utc);
            case "iat" -> words.say("token.date.iat", local, relative, utc);
            default -> entry.map(known -> words.say(known.meaning()) + " ").orElse("") + when(date.at(), now);
        };
        return date.fraction() ? words.say("token.date.fraction", said) : said;
    }

    private String when(Instant at, Instant now) {
        var times = words.times();
        return words.say("token.date.other", times.local(at), times.relative(at, now), times.utc(at));
    }
}
