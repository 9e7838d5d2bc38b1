package loginlens.app.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import loginlens.MutableClock;
import loginlens.account.store.StoreOpening;
import loginlens.api.Http;
import loginlens.auth.Credentials;
import loginlens.auth.Reply;
import loginlens.auth.Request;
import loginlens.auth.ServerTime;
import loginlens.auth.throttle.Slowdown;
import loginlens.preferences.Preferences;
import loginlens.text.Message;
import loginlens.text.Words;
import loginlens.token.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ServerFactoryTest {
    private static final Credentials ADA = new Credentials("ada", "correct horse");

    @TempDir
    Path folder;

    private final MutableClock clock = new MutableClock(Clock.systemUTC());
    private final ServerTime time = new ServerTime(clock);
    private final Words words = new Words(Locale.ENGLISH, clock);
    private final ServerFactory servers = another();

    @Test
    void accountsAndKeyAreThereAtTheNextStart() {
        var first = ready(servers.open(folder.resolve("new")));
        var role = ((Reply.Registered) register(first)).account().role();
        var token = ((Reply.Welcome) login(first)).token().compact();
        first.store().close();

        var second = ready(another().open(folder.resolve("new")));

        assertThat(second.auth().whoAmI(new Request.WhoAmI(token)).reply())
                .isEqualTo(new Reply.Identity(Optional.of(1L), Optional.of("ada"), Optional.of(role)));
        assertThat(login(second).status()).isEqualTo(200);
        second.store().close();
    }

    @Test
    void aServerInMemoryHasAStoreAndAKeyOfItsOwn() {
        var one = servers.inMemory();
        var other = servers.inMemory();
        register(one);
        var token = ((Reply.Welcome) login(one)).token().compact();

        assertThat(other.store().count()).isZero();
        assertThat(other.auth().whoAmI(new Request.WhoAmI(token)).reply().status()).isEqualTo(401);
        one.store().close();
        other.store().close();
    }

    @Test
    void aPasswordIsHashedAtCost12() {
        var server = servers.inMemory();

        assertThat(((Reply.Registered) register(server)).account().passwordHash().text()).startsWith("$2a$12$");
        server.store().close();
    }

    @Test
    void theChosenLifetimeIsThatOfTheNextToken() {
        var server = servers.inMemory();
        register(server);
        server.core().settings().setTokenLifetime(Duration.ofSeconds(15));
        var token = server.inspector().read(((Reply.Welcome) login(server)).token().compact());

        assertThat(Long.parseLong(token.claim("exp").orElseThrow().rawValue()))
                .isEqualTo(Long.parseLong(token.claim("iat").orElseThrow().rawValue()) + 15);
        server.store().close();
    }

    @Test
    void aFolderInUseIsNamed() {
        var first = ready(servers.open(folder));

        notOpened(another().open(folder), "account.store-in-use", folder);
        notOpened(servers.open(folder), "account.store-in-use", folder);

        first.store().close();
        ready(servers.open(folder)).store().close();
    }

    @Test
    void aFolderThatCannotBeWrittenToIsNamed() throws Exception {
        // A folder under the lock's name stops an administrator too.
        Files.createDirectory(folder.resolve("accounts.lock"));

        notOpened(servers.open(folder), "account.store-not-writable", folder);
    }

    @Test
    void aFileInThePlaceOfTheFolderOrAboveItIsNamed() throws Exception {
        var file = Files.writeString(folder.resolve("file"), "mine");

        notOpened(servers.open(file), "account.store-not-a-folder", file);
        notOpened(servers.open(file.resolve("below/it")), "account.store-not-a-folder", file);
        assertThat(file).hasContent("mine");
    }

    @Test
    void aDamagedKeyIsSaidAndKeptAndTheStoreIsClosedAgain() throws Exception {
        ready(servers.open(folder)).store().close();
        var key = Files.writeString(folder.resolve("signing.key"), "not a key at all");
        var damaged = new Opening.Failed(Message.of("server.keyDamaged", key.toString()));

        assertThat(servers.open(folder)).isEqualTo(damaged);
        assertThat(servers.open(folder)).as("not in use by the first try").isEqualTo(damaged);
        assertThat(key).hasContent("not a key at all");
        assertThat(said(damaged.why())).contains(key.toString());

        Files.delete(key);
        ready(servers.open(folder)).store().close();
    }

    @Test
    void aDamagedStoreCanBeRestoredOrSetAside() throws Exception {
        var server = ready(servers.open(folder));
        register(server);
        server.store().close();

        var restored = ready(servers.restoreBackup(damage(), folder));
        assertThat(restored.store().count()).isEqualTo(1);
        restored.store().close();

        var anew = ready(servers.setAside(damage(), folder));
        assertThat(anew.store().count()).isZero();
        anew.store().close();
    }

    @Test
    void aKeyThatWasMissingThoughThereAreAccountsIsSaidOnce() throws Exception {
        var first = ready(servers.open(folder));
        assertThat(first.notices()).as("the first key ever").isEmpty();
        register(first);
        first.close();
        Files.delete(folder.resolve("signing.key"));
        var second = ready(servers.open(folder));
        assertThat(second.notices()).extracting(Message::key).containsExactly("server.keyIsNew");
        second.close();
        var third = ready(servers.open(folder));
        assertThat(third.notices()).isEmpty();
        third.close();
    }

    @Test
    void aKeyThatOthersCouldReadIsSaidOnce() throws Exception {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"), "Windows has none of these");
        ready(servers.open(folder)).close();
        Files.setPosixFilePermissions(folder.resolve("signing.key"), PosixFilePermissions.fromString("rw-r--r--"));
        var second = ready(servers.open(folder));
        assertThat(second.notices()).extracting(Message::key).containsExactly("server.keyWasOpen");
        assertThat(said(second.notices().getFirst())).contains(folder.resolve("signing.key").toString());
        second.close();
        var third = ready(servers.open(folder));
        assertThat(third.notices()).isEmpty();
        third.close();
    }

    @Test
    void aRegistrationWhoseEndIsUnknownSaysWhatToTry() throws Exception {
        var server = ready(servers.open(folder));
        // After the row is committed, the receipt cannot be written.
        Files.delete(folder.resolve("accounts.receipt"));
        Files.createDirectory(folder.resolve("accounts.receipt"));
        var reply = (Reply.Failed) register(server);
        assertThat(said(reply.why())).contains("does not know", "Try to log in").doesNotContain("safe");
        assertThat(login(server).status()).as("it was stored all the same").isEqualTo(200);
        server.close();
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "nobody can move a file that is open there")
    void afterTheFolderIsGoneNoReplyClaimsThatAnythingIsSafe() throws Exception {
        var home = folder.resolve("home");
        var server = ready(servers.open(home));
        Files.move(home, folder.resolve("elsewhere"));
        var reply = (Reply.Failed) register(server);
        assertThat(said(reply.why())).contains("gone from its folder", "created no account").doesNotContain("safe");
        assertThat(login(server).status()).as("it was not stored").isEqualTo(401);
        server.close();
    }

    @Test
    void theServersTimeIsForTokensAndAllElseGoesByRealTime() throws Exception {
        time.advance(Duration.ofDays(2));
        var server = ready(servers.open(folder));
        var registered = server.auth().register(new Request.Register(ADA, Optional.empty()));
        var soon = clock.instant().plusSeconds(1);
        assertThat(registered.at()).isBefore(soon);
        assertThat(((Reply.Registered) registered.reply()).account().createdAt()).isBefore(soon);

        var token = ((Reply.Welcome) login(server)).token();
        var issuedAt = server.inspector().read(token.compact()).claim("iat").orElseThrow().rawValue();
        assertThat(Instant.ofEpochSecond(Long.parseLong(issuedAt)))
                .isBetween(time.instant().minusSeconds(60), time.instant());
        assertThat(whoAmI(server, token)).isEqualTo(200);
        time.advance(Duration.ofHours(2));
        assertThat(whoAmI(server, token)).isEqualTo(401);
        server.close();
        ready(servers.open(folder)).close();
        var today = DateTimeFormatter.BASIC_ISO_DATE.format(LocalDate.now(clock));
        assertThat(folder.resolve("backups")).isDirectoryContaining("glob:**accounts-" + today + "T*");
    }

    @Test
    void atTheVerySecondOfExpATokenIsRejectedInTheWindowAndOverHttp() {
        var server = servers.inMemory();
        server.api().serve(0);
        var http = new Http(server.api().address().orElseThrow().getPort());
        register(server);
        var token = ((Reply.Welcome) login(server)).token();
        var exp = server.inspector().read(token.compact()).claim("exp").orElseThrow().rawValue();
        var expiry = Instant.ofEpochSecond(Long.parseLong(exp));

        time.freeze();
        time.set(expiry.minusNanos(1));
        assertThat(whoAmI(server, token)).isEqualTo(200);
        assertThat(http.me(token.compact()).status()).isEqualTo(200);
        time.set(expiry);
        assertThat(whoAmI(server, token)).isEqualTo(401);
        assertThat(http.me(token.compact()).status()).isEqualTo(401);
        server.close();
    }

    @Test
    void aWaitAfterWrongPasswordsIsNoShorterOrLongerByTheServersTime() {
        var server = servers.inMemory();
        var wrong = new Request.Login(new Credentials("nobody", "a wrong guess"));
        for (int time = 0; time < Slowdown.FREE_TRIES; time++) {
            server.auth().login(wrong);
        }
        time.advance(Duration.ofHours(1));
        assertThat(server.auth().login(wrong).reply().status()).isEqualTo(429);
        time.freeze();
        clock.advance(Slowdown.SHORT.shortest());
        assertThat(server.auth().login(wrong).reply().status()).isEqualTo(401);
        server.close();
    }

    private static int whoAmI(Server server, Token token) {
        return server.auth().whoAmI(new Request.WhoAmI(token.compact())).reply().status();
    }

    private ServerFactory another() {
        return new ServerFactory(time, words, Preferences.unsaved());
    }

    private StoreOpening.Damaged damage() throws Exception {
        Files.writeString(folder.resolve("accounts.mv.db"), "gone");
        return (StoreOpening.Damaged) ((Opening.NoStore) servers.open(folder)).why();
    }

    private void notOpened(Opening opening, String key, Path named) {
        assertThat(opening).isInstanceOf(Opening.NoStore.class);
        var why = ((Opening.NoStore) opening).why().message();
        assertThat(why.key()).isEqualTo(key);
        assertThat(said(why)).contains(named.toString());
    }

    private String said(Message message) {
        return words.say(message);
    }

    private static Server ready(Opening opening) {
        assertThat(opening).isInstanceOf(Opening.Ready.class);
        return ((Opening.Ready) opening).server();
    }

    private static Reply register(Server server) {
        return server.auth().register(new Request.Register(ADA, Optional.empty())).reply();
    }

    private static Reply login(Server server) {
        return server.auth().login(new Request.Login(ADA)).reply();
    }
}
