package loginlens.token.encoding;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;

/** Strict UTF-8: bytes that are no text are a mistake, never a replacement character. */
public final class StrictUtf8 {
    private StrictUtf8() {}

    /**
     * What came of decoding.
     *
     * @param text    the text up to the first bytes that are none
     * @param badByte the index of the first byte that is not UTF-8
     */
    public record Decoded(String text, OptionalInt badByte) {}

    /** Decodes these bytes as far as they are UTF-8. */
    public static Decoded decode(byte[] bytes) {
        if (isAscii(bytes)) {
            return new Decoded(new String(bytes, StandardCharsets.ISO_8859_1), OptionalInt.empty());
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        // A new decoder reports what it cannot read; the shortcuts of String would replace it.
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        return new Decoded(out.flip().toString(),
                result.isError() ? OptionalInt.of(in.position()) : OptionalInt.empty());
    }

    /** Most tokens are plain ASCII, which needs no decoder. */
    private static boolean isAscii(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }
}
