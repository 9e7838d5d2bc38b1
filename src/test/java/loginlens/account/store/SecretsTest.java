package loginlens.account.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.stream.Stream;
import loginlens.account.AccountStore;
import loginlens.account.BcryptHash;
import loginlens.account.PasswordHasher;
import loginlens.account.StoreFailedException;
import loginlens.account.StoredHash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    private static final String PASSWORD = "Tr0ub4dor-and-3-more";

    @TempDir
    Path folder;

    @Test
    void noFileOfTheStoreHoldsThePassword() throws Exception {
        register();
        Sample.open(folder).close();
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> all = files.filter(Files::isRegularFile).toList();
            assertThat(all).hasSizeGreaterThan(3).allSatisfy(file -> assertThat(
                            new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                    .doesNotContain(PASSWORD));
            assertThat(all).noneMatch(file -> file.toString().contains("trace"));
        }
    }

    @Test
    void noFailureOrLogLineHoldsTheHashOrTheName() {
        StringBuilder log = new StringBuilder();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord line) {
                log.append(new SimpleFormatter().format(line));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger logger = Logger.getLogger("");
        logger.addHandler(handler);
        try (AccountStore store = Sample.open(folder)) {
            String hash = new PasswordHasher(4, new SecureRandom()).hash(PASSWORD).text();
            String tooLong = hash + PASSWORD.repeat(20);
            Throwable failure = catchThrowable(
                    () -> store.add(Sample.name("ada"), StoredHash.of(tooLong), Optional.empty(), Sample.NOON));
            StringWriter trace = new StringWriter();
            failure.printStackTrace(new PrintWriter(trace));
            Sample.add(store, "bob");
            assertThat(failure).isInstanceOf(StoreFailedException.class);
            assertThat(trace + log.toString()).contains("StoreFailedException")
                    .doesNotContain(PASSWORD).doesNotContain(hash).doesNotContain("'ada'");
        } finally {
            logger.removeHandler(handler);
        }
    }

    private void register() {
        try (AccountStore store = Sample.open(folder)) {
            BcryptHash hash = new PasswordHasher(4, new SecureRandom()).hash(PASSWORD);
            store.add(Sample.name("ada"), hash, Optional.empty(), Sample.NOON);
        }
    }
}
