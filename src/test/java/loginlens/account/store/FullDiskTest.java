package loginlens.account.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FullDiskTest {
    @TempDir
    Path folder;

    @Test
    void aFullDiskIsSaidAndWhatWasAcknowledgedStaysAndTheStoreGoesOn() throws Exception {
        Assumptions.assumeFalse(System.getProperty("os.name").startsWith("Windows"), "needs a POSIX shell");
        FullDisk full = FullDisk.of(folder);
        List<String> expected = new ArrayList<>(List.of(
                "acknowledged some: true",
                full.limitsTheDisk() ? "account.store-disk-full" : "account.store-failed",
                "lost while full: 0",
                "lost when opened again: 0"));
        if (full.limitsTheDisk()) {
            expected.add(3, "registered with room again: true");
        }
        assertThat(full.said()).as(full.means()).isEqualTo(expected);
    }
}
