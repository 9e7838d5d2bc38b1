package loginlens.account.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.CRC32C;
import loginlens.files.DurableFiles;
import loginlens.files.OwnerOnly;

/**
 * What was promised, kept in a small file beside the database: which store this is, how many accounts were
 * acknowledged, and after a clean close the digest of the database's file. A database that holds fewer accounts was cut
 * or replaced, even if H2 opens it without a word.
 *
 * <p>The receipt is written after the commit and before the acknowledgement. So a kill between the two leaves the
 * database ahead, which is no damage, and an acknowledged account is never missing here. The file has two lines,
 * written in turn and in place: a torn line leaves the other one, and a full disk cannot stop it, because it never
 * grows.
 *
 * @param closedAs the SHA-256 of the database's file in hex; empty while the store is open, and so after a crash
 */
record Receipt(UUID storeId, long registered, Optional<String> closedAs) {
    private static final String OPEN = "-".repeat(64);
    private static final Pattern LINE =
            Pattern.compile("(store (\\S{36}) registered (\\d{19}) closed ([0-9a-f]{64}|-{64})) crc ([0-9a-f]{8})\n");
    private static final int LINE_LENGTH = 159;
    private static final int LINES = 2;

    /** Reads the newest whole line; empty if there is no file, or no line in it is whole. */
    static Optional<Receipt> read(Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > LINES * LINE_LENGTH) {
            return Optional.empty();
        }
        String text = new String(DurableFiles.read(file), StandardCharsets.ISO_8859_1);
        return IntStream.range(0, text.length() / LINE_LENGTH)
                .mapToObj(line -> parse(text.substring(line * LINE_LENGTH, (line + 1) * LINE_LENGTH)))
                .flatMap(Optional::stream)
                .max(Comparator.comparingLong(Receipt::registered));
    }

    /** Replaces the whole file, whatever it held. */
    void replace(Path file) throws IOException {
        DurableFiles.replace(file, line().repeat(LINES).getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Writes over the older of the two lines, and returns when it is on the disk. */
    void write(Path file) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(line().getBytes(StandardCharsets.ISO_8859_1));
        long position = registered % LINES * LINE_LENGTH;
        try (FileChannel channel = OwnerOnly.open(file, Set.of(StandardOpenOption.WRITE))) {
            while (bytes.hasRemaining()) {
                channel.write(bytes, position + bytes.position());
            }
            channel.force(false);
        }
    }

    private String line() {
        // The root locale: others have digits of their own, which no reader of this file knows.
        String content = String.format(
                Locale.ROOT, "store %s registered %019d closed %s", storeId, registered, closedAs.orElse(OPEN));
        return content + " crc " + crc(content) + "\n";
    }

    private static Optional<Receipt> parse(String line) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches() || !crc(matcher.group(1)).equals(matcher.group(5))) {
            return Optional.empty();
        }
        return Optional.of(new Receipt(
                UUID.fromString(matcher.group(2)),
                Long.parseLong(matcher.group(3)),
                Optional.of(matcher.group(4)).filter(digest -> !digest.equals(OPEN))));
    }

    private static String crc(String content) {
        CRC32C crc = new CRC32C();
        crc.update(content.getBytes(StandardCharsets.ISO_8859_1));
        return String.format(Locale.ROOT, "%08x", crc.getValue());
    }
}
