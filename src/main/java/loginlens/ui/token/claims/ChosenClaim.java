package loginlens.ui.token.claims;

import java.util.Optional;
import java.util.stream.Stream;
import loginlens.token.encoding.Span;
import loginlens.token.reading.Claim;
import loginlens.token.reading.PartKind;
import loginlens.token.reading.ReadToken;
import loginlens.token.reading.TokenPart;

/** The claim or header parameter that is chosen. */
public record ChosenClaim(PartKind kind, Claim claim) {

    /** The first one that is carried by any of these characters of the raw token. */
    public static Optional<ChosenClaim> at(ReadToken token, Span characters) {
        return Stream.of(token.header(), token.payload()).flatMap(Optional::stream)
                .flatMap(part -> part.claims().stream().filter(claim -> overlap(claim.inRaw(), characters))
                        .map(claim -> new ChosenClaim(part.kind(), claim)))
                .findFirst();
    }

    /** The very same one, else the same name in a token that was changed. */
    public Optional<ChosenClaim> in(ReadToken token) {
        return token.part(kind)
                .flatMap(part -> part.claims().contains(claim) ? Optional.of(claim) : part.claim(claim.name()))
                .map(now -> new ChosenClaim(kind, now));
    }

    private static boolean overlap(Span one, Span other) {
        return one.start() < other.end() && other.start() < one.end();
    }
}
