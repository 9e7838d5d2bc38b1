package loginlens.account.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Path;
import loginlens.account.AccountStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillTest {
    @TempDir
    Path folder;

    @Test
    void aKillLosesNoAcknowledgedAccountAndTheStoreOpens() throws Exception {
        Kills kills = Kills.of(4, folder);
        assertThat(kills.acknowledged()).isPositive();
        assertThat(kills.lost()).isZero();
        assertThat(kills.notOpened()).isZero();
    }

    @Test
    void aSecondLoginLensIsToldThatTheFolderIsInUse() throws Exception {
        Process first = Jvm.start(Registrar.class, folder);
        try (BufferedReader said = first.inputReader()) {
            assertThat(said.readLine()).isEqualTo(Registrar.OPENED);
            assertThat(Sample.stores().open(folder)).isEqualTo(new StoreOpening.InUse(folder));
        } finally {
            first.destroyForcibly().waitFor();
        }
        Sample.open(folder).close();
    }

    @Test
    void theSameProcessCannotOpenAStoreTwice() {
        AccountStore store = Sample.open(folder);
        assertThat(Sample.stores().open(folder)).isEqualTo(new StoreOpening.InUse(folder));
        store.close();
        Sample.open(folder).close();
    }
}
