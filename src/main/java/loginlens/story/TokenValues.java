package loginlens.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import loginlens.story.StepValue.Answer;
import loginlens.story.StepValue.Letters;
import loginlens.story.StepValue.Piece;
import loginlens.text.Message;
import loginlens.token.Token;
import loginlens.token.checks.TokenInspector;
import loginlens.token.reading.PartKind;
import loginlens.token.reading.ReadToken;
import loginlens.token.reading.TokenPart;

/** What there is to see of a token, in the colors of its parts. */
public final class TokenValues {
    private final TokenInspector inspector;

    /** Takes tokens apart with this inspector. */
    public TokenValues(TokenInspector inspector) {
        this.inspector = inspector;
    }

    StepValue whole(Token token) {
        return whole(read(token));
    }

    /** Header and payload as JSON. */
    List<StepValue> json(Token token) {
        return json(read(token));
    }

    /** Header and payload as base64url. */
    List<StepValue> encoded(Token token) {
        return List.of(
                part("flow.fact.headerEncoded", token, PartKind.HEADER),
                part("flow.fact.payloadEncoded", token, PartKind.PAYLOAD));
    }

    /** A part as it stands in the token. */
    StepValue part(String label, Token token, PartKind kind) {
        var read = read(token);
        var pieces = read.part(kind).map(part -> piece(read, part)).stream().toList();
        return new Letters(Message.of(label), pieces);
    }

    /** Header, dot and payload. */
    StepValue signingInput(Token token) {
        var read = read(token);
        return new Letters(
                Message.of("flow.fact.signingInput"),
                pieces(read, read.parts().stream().filter(part -> part.kind() != PartKind.SIGNATURE).toList()));
    }

    /** The raw token, then what can be read of it. */
    List<StepValue> read(ReadToken token) {
        var values = new ArrayList<StepValue>();
        values.add(whole(token));
        values.addAll(json(token));
        token.allProblems().forEach(problem -> values.add(new Answer(Tone.BAD, problem)));
        return values;
    }

    /** A text with the token in it, which keeps its colors there. */
    public List<Piece> within(String text, Token token) {
        int at = text.indexOf(token.compact());
        if (token.compact().isEmpty() || at < 0) {
            return List.of(new Piece(text, Optional.empty()));
        }
        var read = read(token);
        var pieces = new ArrayList<Piece>();
        pieces.add(new Piece(text.substring(0, at), Optional.empty()));
        pieces.addAll(pieces(read, read.parts()));
        pieces.add(new Piece(text.substring(at + token.compact().length()), Optional.empty()));
        return pieces;
    }

    private ReadToken read(Token token) {
        return inspector.read(token);
    }

    private static StepValue whole(ReadToken token) {
        return new Letters(Message.of("flow.fact.token"), pieces(token, token.parts()));
    }

    private static List<StepValue> json(ReadToken token) {
        var values = new ArrayList<StepValue>();
        token.header().ifPresent(part -> values.add(json("flow.fact.header", part)));
        token.payload().ifPresent(part -> values.add(json("flow.fact.payload", part)));
        return values;
    }

    private static StepValue json(String label, TokenPart part) {
        return new Letters(Message.of(label), List.of(lines(part)));
    }

    /** A part of JSON, one claim a line; the names and values themselves stay letter for letter. */
    public static Piece lines(TokenPart part) {
        var lines = part.claims().stream()
                .map(claim -> "  \"%s\": %s".formatted(claim.name(), claim.rawValue()))
                .collect(Collectors.joining(",\n", "{\n", "\n}"));
        return new Piece(part.problems().isEmpty() ? lines : part.json().orElse(""), Optional.of(part.kind()));
    }

    /** These parts as they stand in the token, with dots between them. */
    public static List<Piece> pieces(ReadToken token, List<TokenPart> parts) {
        var pieces = new ArrayList<Piece>();
        for (var part : parts) {
            if (!pieces.isEmpty()) {
                pieces.add(new Piece(".", Optional.empty()));
            }
            pieces.add(piece(token, part));
        }
        return pieces;
    }

    private static Piece piece(ReadToken token, TokenPart part) {
        return new Piece(token.raw().substring(part.inRaw().start(), part.inRaw().end()), Optional.of(part.kind()));
    }
}
