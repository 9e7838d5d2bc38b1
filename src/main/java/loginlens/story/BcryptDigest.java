package loginlens.story;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;

/** The bytes behind a digest's letters. bcrypt spells base64 with an alphabet of its own. */
public final class BcryptDigest {
    private static final String ALPHABET = "./ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    private BcryptDigest() {}

    /** Each whole byte as two hex digits: 23 for the 31 letters of a bcrypt digest. */
    public static List<String> bytes(String letters) {
        return IntStream.range(0, letters.length() * 6 / 8)
                .mapToObj(at -> HexFormat.of().toHexDigits((byte) bits(letters, at * 8)))
                .toList();
    }

    private static int bits(String letters, int from) {
        int value = 0;
        for (int bit = from; bit < from + 8; bit++) {
            int letter = ALPHABET.indexOf(letters.charAt(bit / 6));
            value = value << 1 | letter >> 5 - bit % 6 & 1;
        }
        return value;
    }
}
