package loginlens.app.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import loginlens.account.store.StoreOpening;
import loginlens.auth.Credentials;
import loginlens.auth.Request;
import loginlens.auth.ServerTime;
import loginlens.preferences.Preferences;
import loginlens.text.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is stored, hashed and sent is the same on every person's system: digits, calendars and dotless i's as well. */
class LocaleTest {
    private final Locale before = Locale.getDefault();

    @TempDir
    Path folder;

    @AfterEach
    void putBack() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar-EG", "fa-IR", "bn-BD", "th-TH-u-ca-buddhist-nu-thai", "tr-TR", "de-DE"})
    void registeringLoggingInAndStartingAgainWorkInEveryLocale(String tag) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        var first = open();
        assertThat(register(first, "INGRID")).isEqualTo(201);
        assertThat(register(first, "ingrid")).isEqualTo(409);
        assertThat(login(first, "ingrid", "correct horse")).isEqualTo(200);
        assertThat(login(first, "nobody", "correct horse")).isEqualTo(401);
        first.store().close();

        Locale.setDefault(before);
        var second = open();
        assertThat(login(second, "Ingrid", "correct horse")).isEqualTo(200);
        assertThat(second.store().newest(1).getFirst().passwordHash().text()).startsWith("$2a$12$");
        second.store().close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar-EG", "fa-IR", "bn-BD", "th-TH-u-ca-buddhist-nu-thai"})
    void anOlderCopyOfTheAccountsIsNoticedInEveryLocale(String tag) throws IOException {
        Locale.setDefault(Locale.forLanguageTag(tag));
        var database = folder.resolve("accounts.mv.db");
        var first = open();
        register(first, "ada");
        first.store().close();
        var older = Files.copy(database, folder.resolve("older"));
        var second = open();
        register(second, "bob");
        second.store().close();

        Files.copy(older, database, StandardCopyOption.REPLACE_EXISTING);

        assertThat(servers().open(folder)).isInstanceOfSatisfying(
                Opening.NoStore.class, opening -> assertThat(opening.why()).isInstanceOf(StoreOpening.Damaged.class));
    }

    private static ServerFactory servers() {
        var time = new ServerTime(Clock.systemUTC());
        return new ServerFactory(time, new Words(Locale.getDefault(), time), Preferences.unsaved());
    }

    private Server open() {
        return ((Opening.Ready) servers().open(folder)).server();
    }

    private static int register(Server server, String username) {
        var credentials = new Credentials(username, "correct horse");
        return server.auth().register(new Request.Register(credentials, Optional.of("teal"))).reply().status();
    }

    private static int login(Server server, String username, String password) {
        return server.auth().login(new Request.Login(new Credentials(username, password))).reply().status();
    }
}
