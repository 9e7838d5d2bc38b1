package loginlens.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** What came of reading a request's body. */
sealed interface Body {
    /** All of it, as text. */
    record Read(String text) implements Body {}

    /** It cannot be taken. */
    record Refused(Refusal refusal) implements Body {}

    /**
     * Reads as much as the limit allows. What is more is read too and thrown away, for as long as the client is given:
     * one that is still sending when the connection closes may never see the reply.
     */
    static Body read(InputStream in, Limits limits) throws IOException {
        var bytes = in.readNBytes(limits.bodyBytes());
        if (in.read() >= 0) {
            in.transferTo(OutputStream.nullOutputStream());
            return new Refused(tooLong(limits));
        }
        try {
            // Strictly UTF-8, as RFC 8259 §8.1 has it; a String's own decoding would hide what is wrong.
            return new Read(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException notUtf8) {
            return new Refused(Refusal.of(400, "api.notUtf8"));
        }
    }

    static Refusal tooLong(Limits limits) {
        return Refusal.of(413, "api.tooLong", limits.bodyBytes() / 1024);
    }

    static Refusal tooSlow(Limits limits) {
        return Refusal.of(408, "api.tooSlow", limits.bodyTime());
    }
}
