package loginlens.account.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReceiptTest {
    private static final UUID STORE = new UUID(1, 2);

    @TempDir
    Path folder;

    @Test
    void aLineTornByAStopLeavesTheOneBefore() throws Exception {
        Path file = folder.resolve("receipt");
        promise(6).replace(file);
        promise(7).write(file);
        promise(8).write(file);
        byte[] whole = Files.readAllBytes(file);
        for (int torn = 0; torn < whole.length; torn++) {
            byte[] bytes = whole.clone();
            bytes[torn] ^= 1;
            Files.write(file, bytes);
            boolean older = torn < whole.length / 2;
            assertThat(Receipt.read(file)).contains(promise(older ? 7 : 8));
        }
    }

    @Test
    void theFileNeverGrowsSoThatAFullDiskCannotStopIt() throws Exception {
        Path file = folder.resolve("receipt");
        promise(0).replace(file);
        long size = Files.size(file);
        for (int registered = 1; registered < 20; registered++) {
            promise(registered).write(file);
            assertThat(Receipt.read(file)).contains(promise(registered));
        }
        assertThat(Files.size(file)).isEqualTo(size);
    }

    @Test
    void noFileAndGarbageAreNoReceipt() throws Exception {
        Path file = folder.resolve("receipt");
        assertThat(Receipt.read(file)).isEmpty();
        Files.writeString(file, "garbage");
        assertThat(Receipt.read(file)).isEmpty();
    }

    private static Receipt promise(long registered) {
        return new Receipt(STORE, registered, Optional.empty());
    }
}
