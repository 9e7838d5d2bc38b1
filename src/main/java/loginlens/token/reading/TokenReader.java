package loginlens.token.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import loginlens.text.Message;
import loginlens.text.StepCode;
import loginlens.token.encoding.ClaimType;
import loginlens.token.encoding.Span;

/** Takes a token apart at its dots and reads each part. */
public final class TokenReader {
    private static final List<PartKind> SIGNED = List.of(PartKind.HEADER, PartKind.PAYLOAD, PartKind.SIGNATURE);
    private static final List<PartKind> ENCRYPTED = List.of(PartKind.HEADER, PartKind.ENCRYPTED_KEY,
            PartKind.INITIALIZATION_VECTOR, PartKind.CIPHERTEXT, PartKind.AUTHENTICATION_TAG);

    /** Random letters, as many as a server needs that keeps the meaning to itself. */
    private static final Pattern OPAQUE = Pattern.compile("[A-Za-z0-9_~+/=-]{16,4000}");
    /** How tokens of another kind begin: version and purpose. */
    private static final Pattern PASETO = Pattern.compile("(v[1-4]\\.(?:local|public))\\.");

    private TokenReader() {}

    /** Reads a token in compact form, damaged or not, in time that grows with its length. */
    @StepCode("tokenRead")
    public static ReadToken read(String raw) {
        List<Span> spans = split(raw);
        List<PartKind> kinds = isEncrypted(raw, spans) ? ENCRYPTED : SIGNED;
        List<TokenPart> parts = new ArrayList<>();
        for (int i = 0; i < Math.min(spans.size(), kinds.size()); i++) {
            parts.add(new PartReader(raw, kinds.get(i), spans.get(i)).read());
        }
        List<Message> problems = problems(raw, spans.size(), kinds == ENCRYPTED, parts.getFirst());
        ReadToken token = new ReadToken(raw, parts, problems);
        return token.closed().isEmpty() ? token
                : new ReadToken(raw, parts.stream().map(TokenReader::withoutProblemsOfContent).toList(), problems);
    }

    /** A payload that is closed for a reason is no damaged JSON. */
    private static TokenPart withoutProblemsOfContent(TokenPart part) {
        return part.kind() == PartKind.PAYLOAD ? new TokenPart(part.kind(), part.inRaw(), part.byteCount(), part.json(),
                List.of(), List.of(), false) : part;
    }

    /** Five parts alone make no JWE: its header says how it is encrypted (RFC 7516 §4.1.2). */
    private static boolean isEncrypted(String raw, List<Span> spans) {
        return spans.size() == ENCRYPTED.size()
                && new PartReader(raw, PartKind.HEADER, spans.getFirst()).read().claim("enc")
                        .filter(enc -> enc.type() == ClaimType.STRING)
                        .isPresent();
    }

    private static List<Message> problems(String raw, int parts, boolean encrypted, TokenPart first) {
        if (raw.isEmpty()) {
            return List.of(Message.of("token.form.empty"));
        }
        if (encrypted) {
            return List.of();
        }
        if (raw.startsWith("v")) {
            Matcher paseto = PASETO.matcher(raw);
            if (paseto.lookingAt()) {
                return List.of(Message.of("token.form.paseto", paseto.group(1)));
            }
        }
        return switch (parts) {
            case 1 -> List.of(Message.of(OPAQUE.matcher(raw).matches() && first.claims().isEmpty()
                    ? "token.form.opaque" : "token.form.onePart"));
            case 2 -> List.of(Message.of("token.form.twoParts"));
            case 3 -> List.of();
            default -> List.of(Message.of("token.form.parts", raw.chars().filter(c -> c == '.').count() + 1));
        };
    }

    /** The stretches between the dots; six stand for any greater number, since none of them can be right. */
    private static List<Span> split(String raw) {
        List<Span> spans = new ArrayList<>();
        int start = 0;
        for (int dot = raw.indexOf('.'); dot >= 0 && spans.size() < ENCRYPTED.size(); dot = raw.indexOf('.', start)) {
            spans.add(new Span(start, dot));
            start = dot + 1;
        }
        spans.add(new Span(start, raw.length()));
        return spans;
    }
}
