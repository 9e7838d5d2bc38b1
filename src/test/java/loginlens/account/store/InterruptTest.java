package loginlens.account.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import loginlens.account.AccountStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InterruptTest {
    @TempDir
    Path folder;

    @Test
    void anInterruptedRegistrationStillAnswersAndTheFlagStays() {
        try (AccountStore store = Sample.open(folder)) {
            Thread.currentThread().interrupt();
            assertThat(Sample.add(store, "ada")).isInstanceOf(AccountStore.Addition.Added.class);
            assertThat(Thread.interrupted()).isTrue();
            assertThat(store.count()).isEqualTo(1);
        }
    }

    @Test
    void openingAndClosingSurviveAnInterruptToo() {
        Thread.currentThread().interrupt();
        Sample.open(folder).close();
        assertThat(Thread.interrupted()).isTrue();
        Sample.open(folder).close();
    }

    @Test
    void interruptsAndClosingAtAnyMomentLoseNothingAcknowledged() throws Exception {
        Interrupts interrupts = Interrupts.of(8, folder);
        assertThat(interrupts.acknowledged()).isPositive();
        assertThat(interrupts.lost()).isZero();
        assertThat(interrupts.notOpened()).isZero();
    }
}
