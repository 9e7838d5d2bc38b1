package loginlens.password.ruler;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import loginlens.account.PasswordRules;

/**
 * A password laid out byte by byte, with what bcrypt ignores.
 *
 * @param cells its characters, in their order
 * @param bytes how many bytes of UTF-8 they are
 */
public record ByteRuler(List<RulerCell> cells, int bytes) {
    /** How many bytes bcrypt reads. */
    public static final int READ = PasswordRules.MOST_BYTES;

    public ByteRuler {
        cells = List.copyOf(cells);
    }

    /** Lays out this password, whatever is in it. */
    public static ByteRuler of(String password) {
        var cells = new ArrayList<RulerCell>();
        int start = 0;
        for (int codePoint : password.codePoints().toArray()) {
            var character = Character.toString(codePoint);
            var bytes = character.getBytes(StandardCharsets.UTF_8);
            var hex = HexFormat.ofDelimiter(" ").formatHex(bytes).split(" ");
            cells.add(new RulerCell(character, List.of(hex), start, Math.clamp(READ - start, 0, bytes.length)));
            start += bytes.length;
        }
        return new ByteRuler(cells, start);
    }

    /** How many bytes bcrypt ignores. */
    public int ignored() {
        return Math.max(0, bytes - READ);
    }
}
