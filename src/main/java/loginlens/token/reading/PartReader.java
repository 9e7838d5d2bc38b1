package loginlens.token.reading;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import loginlens.text.Message;
import loginlens.token.encoding.Base64Url;
import loginlens.token.encoding.JsonObject;
import loginlens.token.encoding.JsonObject.Member;
import loginlens.token.encoding.JsonReader;
import loginlens.token.encoding.Span;
import loginlens.token.encoding.StrictUtf8;

/** Reads one part of a token: base64url to bytes to UTF-8 to a JSON object, each as far as it goes. */
final class PartReader {
    /** Every byte lies across two neighboring letters. */
    private static final int LETTERS_OF_A_BYTE = 2;

    private final String raw;
    private final PartKind kind;
    private final Span inRaw;
    private final List<Message> problems = new ArrayList<>();

    PartReader(String raw, PartKind kind, Span inRaw) {
        this.raw = raw;
        this.kind = kind;
        this.inRaw = inRaw;
    }

    TokenPart read() {
        Base64Url.Decoded decoded = Base64Url.decode(raw, inRaw);
        decoded.problem().ifPresent(problems::add);
        byte[] bytes = decoded.bytes();
        if (!kind.isJson()) {
            return new TokenPart(kind, inRaw, bytes.length, Optional.empty(), List.of(), problems, false);
        }
        StrictUtf8.Decoded utf8 = StrictUtf8.decode(bytes);
        utf8.badByte().ifPresent(at -> problems.add(Message.of("token.utf8", at + 1, inRaw.start() + letter(at) + 1)));
        JsonObject object = JsonReader.read(utf8.text());
        // What follows from an earlier mistake would only hide it: a text that was cut cannot be whole JSON.
        if (problems.isEmpty()) {
            problems.addAll(object.problems());
        }
        List<Claim> claims = claims(object, utf8.text(), bytes.length);
        boolean whole = object.whole() && utf8.badByte().isEmpty();
        return new TokenPart(kind, inRaw, bytes.length, Optional.of(utf8.text()), claims, problems, whole);
    }

    private List<Claim> claims(JsonObject object, String json, int byteCount) {
        boolean oneByteEach = json.length() == byteCount;
        List<Claim> claims = new ArrayList<>(object.members().size());
        int character = 0;
        int bytes = 0;
        for (Member member : object.members()) {
            int first = oneByteEach ? member.at().start() : bytes + utf8Length(json, character, member.at().start());
            int last = oneByteEach ? member.at().end()
                    : first + utf8Length(json, member.at().start(), member.at().end());
            character = member.at().end();
            bytes = last;
            Span letters = new Span(inRaw.start() + letter(first),
                    inRaw.start() + letter(last - 1) + LETTERS_OF_A_BYTE);
            claims.add(new Claim(member.name(), member.raw(), member.type(), member.at(), letters, member.repeated(),
                    member.text()));
        }
        return claims;
    }

    /** The first base64url letter that carries a bit of this byte: four letters carry three bytes. */
    private static int letter(int index) {
        return (int) (index * 8L / 6);
    }

    private static int utf8Length(String text, int from, int to) {
        return text.substring(from, to).getBytes(StandardCharsets.UTF_8).length;
    }
}
