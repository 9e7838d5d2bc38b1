package loginlens.token.encoding;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import loginlens.text.Message;

/**
 * Strict base64url (RFC 7515 §2, RFC 4648 §5): no padding, no spaces, and only one spelling for each value. Decoders
 * that forgive let one signature be written in several ways, so that an edited token can stay "valid".
 */
public final class Base64Url {
    /** What a character stands for: 0–63, −1 for nothing, or 64 more for the two that only plain base64 has. */
    private static final byte[] VALUES = new byte[128];
    private static final int PLAIN = 64;

    static {
        String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        Arrays.fill(VALUES, (byte) -1);
        for (int i = 0; i < alphabet.length(); i++) {
            VALUES[alphabet.charAt(i)] = (byte) i;
        }
        VALUES['+'] = PLAIN + 62;
        VALUES['/'] = PLAIN + 63;
    }

    private Base64Url() {}

    /**
     * What came of decoding.
     *
     * @param bytes   the bytes up to the first character that cannot be read
     * @param problem the first mistake, with its character counted from 1 in the whole raw text
     */
    public record Decoded(byte[] bytes, Optional<Message> problem) {}

    /** The one right spelling of these bytes. */
    public static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Decodes a whole text. */
    public static Decoded decode(String text) {
        return decode(text, new Span(0, text.length()));
    }

    /** Decodes this stretch of a text, as far as it goes. */
    public static Decoded decode(String raw, Span span) {
        var whole = decodeWhole(raw, span);
        if (whole.isPresent()) {
            return whole.get();
        }
        byte[] bytes = new byte[(int) (span.length() * 6L / 8)];
        Optional<Message> problem = Optional.empty();
        int filled = decodeFours(raw, span, bytes);
        int buffer = 0;
        int bits = 0;
        int at = span.start() + filled / 3 * 4;
        for (; at < span.end(); at++) {
            char c = raw.charAt(at);
            int value = c < VALUES.length ? VALUES[c] : -1;
            if (value < 0) {
                break;
            }
            if (value >= PLAIN && problem.isEmpty()) {
                problem = at("token.base64url.plain", raw, at);
            }
            buffer = buffer << 6 | value % PLAIN;
            bits += 6;
            if (bits >= 8) {
                bits -= 8;
                bytes[filled++] = (byte) (buffer >> bits);
            }
        }
        if (problem.isEmpty()) {
            problem = ending(raw, span, at, bits, buffer);
        }
        return new Decoded(filled == bytes.length ? bytes : Arrays.copyOf(bytes, filled), problem);
    }

    /** By the JDK, which has machine code for it: only what is right in every letter. Its decoder forgives two things. */
    private static Optional<Decoded> decodeWhole(String raw, Span span) {
        if (span.length() == 0) {
            return Optional.empty();
        }
        int last = value(raw, span.end() - 1);
        int unused = switch (span.length() % 4) {
            case 2 -> 0b1111;
            case 3 -> 0b11;
            default -> 0;
        };
        // Padding, and bits that no byte needs (RFC 4648 §3.5).
        if (last < 0 || (last & unused) != 0) {
            return Optional.empty();
        }
        try {
            // What is no letter of this alphabet becomes '?', which is none either.
            byte[] letters = raw.substring(span.start(), span.end()).getBytes(StandardCharsets.ISO_8859_1);
            return Optional.of(new Decoded(Base64.getUrlDecoder().decode(letters), Optional.empty()));
        } catch (IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    /** The quick way for as long as nothing is odd: four letters are three bytes. Returns how many bytes it made. */
    private static int decodeFours(String raw, Span span, byte[] bytes) {
        int filled = 0;
        for (int at = span.start(); at + 4 <= span.end(); at += 4) {
            int four = value(raw, at) << 18 | value(raw, at + 1) << 12 | value(raw, at + 2) << 6 | value(raw, at + 3);
            if (four >>> 24 != 0) {
                break;
            }
            bytes[filled++] = (byte) (four >> 16);
            bytes[filled++] = (byte) (four >> 8);
            bytes[filled++] = (byte) four;
        }
        return filled;
    }

    /** 0–63, or a number that is too big wherever it stands among four. */
    private static int value(String raw, int at) {
        char c = raw.charAt(at);
        int value = c < VALUES.length ? VALUES[c] : -1;
        return value < PLAIN ? value : -1;
    }

    private static Optional<Message> ending(String raw, Span span, int at, int bits, int buffer) {
        if (at < span.end()) {
            return at(raw.charAt(at) == '=' ? "token.base64url.padding" : "token.base64url.character", raw, at);
        }
        if (bits == 6) {
            return Optional.of(Message.of("token.base64url.length", span.length()));
        }
        // The bits that no byte needs must be zero (RFC 4648 §3.5), or there would be several spellings.
        return (buffer & ((1 << bits) - 1)) == 0 ? Optional.empty() : at("token.base64url.lastLetter", raw, at - 1);
    }

    private static Optional<Message> at(String key, String raw, int at) {
        return Optional.of(Message.of(key, Quoted.character(raw.charAt(at)), at + 1));
    }
}
