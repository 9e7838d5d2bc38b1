package loginlens.ui.token.input;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import loginlens.text.Message;
import loginlens.ui.token.raw.InvisibleCharacters;

/** What came of reading a dropped file. */
sealed interface TokenFile {
    /** The largest file that is read, in bytes: more than any token that a server would take. */
    int LARGEST = 16_000_000;

    /** The text in it. */
    record Text(String text) implements TokenFile {}

    /** Why it was not read. */
    record Refused(Message why) implements TokenFile {}

    /** Reads it, in UTF-8 or, as some editors of Windows write, UTF-16. Blocks as long as the disk needs. */
    static TokenFile read(Path file) {
        var name = InvisibleCharacters.named(String.valueOf(file.getFileName()));
        // A folder, a pipe or a device: nothing that ends.
        if (!Files.isRegularFile(file)) {
            return new Refused(Message.of("token.file.notAFile", name));
        }
        try (var in = Files.newInputStream(file)) {
            var bytes = in.readNBytes(LARGEST + 1);
            return bytes.length > LARGEST
                    ? new Refused(Message.of("token.file.large", name, LARGEST / 1_000_000))
                    : new Text(new String(bytes, charset(bytes)));
        } catch (IOException unreadable) {
            System.getLogger(TokenFile.class.getName())
                    .log(Level.WARNING, "A dropped file could not be read", unreadable);
            return new Refused(Message.of("token.file.unreadable", name));
        }
    }

    private static Charset charset(byte[] bytes) {
        int mark = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        return mark == 0xFFFE || mark == 0xFEFF ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    }
}
