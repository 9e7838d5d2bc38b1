package loginlens.account.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** One way to damage the file of a store. */
record StoreDamage(String name, byte[] bytes) {
    private static final int PAGE = 4096;
    /** How H2 writes an INTEGER of 1. */
    private static final byte H2_INTEGER_1 = 33;

    /** Cut off after this part of its bytes. */
    static StoreDamage cut(byte[] whole, int percent) {
        return new StoreDamage("cut at " + percent + " %", Arrays.copyOf(whole, whole.length * percent / 100));
    }

    static StoreDamage flipped(byte[] whole, int bits, Random random) {
        byte[] bytes = whole.clone();
        for (int bit = 0; bit < bits; bit++) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return new StoreDamage(bits + " bits flipped", bytes);
    }

    /** One bit of the layout's number, which stands right after the store's id, so that it says 3. */
    static StoreDamage flippedLayout(byte[] whole, UUID storeId) {
        byte[] bytes = whole.clone();
        byte[] id = ByteBuffer.allocate(16)
                .putLong(storeId.getMostSignificantBits())
                .putLong(storeId.getLeastSignificantBits())
                .array();
        for (int end = id.length; end < bytes.length; end++) {
            if (bytes[end] == H2_INTEGER_1 && Arrays.equals(bytes, end - id.length, end, id, 0, id.length)) {
                bytes[end] ^= 2;
            }
        }
        assertThat(bytes).isNotEqualTo(whole);
        return new StoreDamage("layout's number flipped", bytes);
    }

    static StoreDamage zeroed(byte[] whole, int page) {
        byte[] bytes = whole.clone();
        Arrays.fill(bytes, page * PAGE, Math.min(bytes.length, (page + 1) * PAGE), (byte) 0);
        return new StoreDamage("page " + page + " zeroed", bytes);
    }

    static StoreDamage empty() {
        return new StoreDamage("empty", new byte[0]);
    }

    static StoreDamage text() {
        return new StoreDamage("text", "Dear diary, this is no store.\n".repeat(99).getBytes(StandardCharsets.UTF_8));
    }

    /** A sound H2 database that is not a store of accounts. */
    static StoreDamage foreignDatabase(Path folder) throws IOException, SQLException {
        Path file = folder.resolve("foreign.mv.db");
        try (var connection = DriverManager.getConnection(StoreFolder.url(file), "sa", "")) {
            connection.createStatement().execute("CREATE TABLE IF NOT EXISTS things (id BIGINT PRIMARY KEY)");
        }
        return new StoreDamage("foreign database", Files.readAllBytes(file));
    }

    /** At least 120 of all kinds: cuts at every 2 %, flipped bits, each page zeroed in turn, empty, text, foreign. */
    static List<StoreDamage> all(byte[] whole, Path folder) throws IOException, SQLException {
        Random random = new Random(3);
        List<StoreDamage> all = new ArrayList<>();
        for (int percent = 2; percent < 100; percent += 2) {
            all.add(cut(whole, percent));
        }
        for (int number = 0; number < 40; number++) {
            all.add(flipped(whole, 1 << number % 8, random));
        }
        int pages = (whole.length + PAGE - 1) / PAGE;
        for (int number = 0; number < 40; number++) {
            all.add(zeroed(whole, number * pages / 40));
        }
        all.addAll(List.of(empty(), text(), foreignDatabase(folder)));
        return all;
    }
}
