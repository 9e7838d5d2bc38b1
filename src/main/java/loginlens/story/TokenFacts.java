package loginlens.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import loginlens.text.Message;
import loginlens.token.Token;
import loginlens.token.checks.TokenInspector;
import loginlens.token.reading.PartKind;
import loginlens.token.reading.ReadToken;
import loginlens.token.reading.TokenPart;

/** What there is to see of a token, in the colours of its parts. */
public final class TokenFacts {
    private final TokenInspector inspector;

    public TokenFacts(TokenInspector inspector) {
        this.inspector = inspector;
    }

    Fact whole(Token token) {
        return whole(read(token));
    }

    /** Header and payload as JSON. */
    List<Fact> json(Token token) {
        return json(read(token));
    }

    /** Header and payload as base64url. */
    List<Fact> encoded(Token token) {
        return List.of(
                part("flow.fact.headerEncoded", token, PartKind.HEADER),
                part("flow.fact.payloadEncoded", token, PartKind.PAYLOAD));
    }

    /** A part as it stands in the token. */
    Fact part(String label, Token token, PartKind kind) {
        var read = read(token);
        var pieces = read.part(kind).map(part -> piece(read, part)).stream().toList();
        return new Fact.Letters(Message.of(label), pieces);
    }

    /** Header, dot and payload. */
    Fact signingInput(Token token) {
        var read = read(token);
        return new Fact.Letters(
                Message.of("flow.fact.signingInput"),
                pieces(read, read.parts().stream().filter(part -> part.kind() != PartKind.SIGNATURE).toList()));
    }

    /** The raw token, then what can be read of it. */
    List<Fact> read(ReadToken token) {
        var facts = new ArrayList<Fact>();
        facts.add(whole(token));
        facts.addAll(json(token));
        token.allProblems().forEach(problem -> facts.add(new Fact.Answer(Tone.BAD, problem)));
        return facts;
    }

    /** A text with the token in it, which keeps its colours there. */
    public List<Fact.Piece> within(String text, Token token) {
        int at = text.indexOf(token.compact());
        if (token.compact().isEmpty() || at < 0) {
            return List.of(new Fact.Piece(text, Optional.empty()));
        }
        var read = read(token);
        var pieces = new ArrayList<Fact.Piece>();
        pieces.add(new Fact.Piece(text.substring(0, at), Optional.empty()));
        pieces.addAll(pieces(read, read.parts()));
        pieces.add(new Fact.Piece(text.substring(at + token.compact().length()), Optional.empty()));
        return pieces;
    }

    private ReadToken read(Token token) {
        return inspector.read(token);
    }

    private static Fact whole(ReadToken token) {
        return new Fact.Letters(Message.of("flow.fact.token"), pieces(token, token.parts()));
    }

    private static List<Fact> json(ReadToken token) {
        var facts = new ArrayList<Fact>();
        token.header().ifPresent(part -> facts.add(json("flow.fact.header", part)));
        token.payload().ifPresent(part -> facts.add(json("flow.fact.payload", part)));
        return facts;
    }

    private static Fact json(String label, TokenPart part) {
        // One claim a line; the names and values themselves stay letter for letter.
        var lines = part.claims().stream()
                .map(claim -> "  \"%s\": %s".formatted(claim.name(), claim.rawValue()))
                .collect(Collectors.joining(",\n", "{\n", "\n}"));
        var text = part.problems().isEmpty() ? lines : part.json().orElse("");
        return new Fact.Letters(Message.of(label), List.of(new Fact.Piece(text, Optional.of(part.kind()))));
    }

    private static List<Fact.Piece> pieces(ReadToken token, List<TokenPart> parts) {
        var pieces = new ArrayList<Fact.Piece>();
        for (var part : parts) {
            if (!pieces.isEmpty()) {
                pieces.add(new Fact.Piece(".", Optional.empty()));
            }
            pieces.add(piece(token, part));
        }
        return pieces;
    }

    private static Fact.Piece piece(ReadToken token, TokenPart part) {
        return new Fact.Piece(token.raw().substring(part.inRaw().start(), part.inRaw().end()), Optional.of(part.kind()));
    }
}
