package loginlens.ui.token;

import java.util.Optional;
import java.util.stream.Stream;
import loginlens.token.Claim;
import loginlens.token.PartKind;
import loginlens.token.ReadToken;
import loginlens.token.Span;
import loginlens.token.TokenPart;

/** The claim or header parameter that is chosen. */
record Chosen(PartKind kind, Claim claim) {

    /** The first one that is carried by any of these characters of the raw token. */
    static Optional<Chosen> at(ReadToken token, Span characters) {
        return Stream.of(token.header(), token.payload()).flatMap(Optional::stream)
                .flatMap(part -> part.claims().stream().filter(claim -> overlap(claim.inRaw(), characters))
                        .map(claim -> new Chosen(part.kind(), claim)))
                .findFirst();
    }

    /** The same name in a token that was changed. */
    Optional<Chosen> in(ReadToken token) {
        return token.part(kind).flatMap((TokenPart part) -> part.claim(claim.name())).map(now -> new Chosen(kind, now));
    }

    private static boolean overlap(Span one, Span other) {
        return one.start() < other.end() && other.start() < one.end();
    }
}
