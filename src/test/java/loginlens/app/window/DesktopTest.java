package loginlens.app.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import loginlens.account.FavoriteColor;
import loginlens.account.StoredHash;
import loginlens.account.Username;
import loginlens.app.remote.Remote;
import loginlens.app.server.Opening;
import loginlens.app.server.ServerFactory;
import loginlens.auth.ServerTime;
import loginlens.preferences.Preferences;
import loginlens.text.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** The real window on real folders that something is wrong with. */
@ExtendWith(ApplicationExtension.class)
class DesktopTest {
    private static final String HASH = "$2a$04$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy";

    private final ServerTime time = new ServerTime(Clock.systemDefaultZone());
    private final Words words = new Words(Locale.ENGLISH, time);
    private final ServerFactory servers = new ServerFactory(time, words, Preferences.unsaved());
    private final Executor executor = Executors.newVirtualThreadPerTaskExecutor();
    private final FxRobot robot = new FxRobot();
    private final Remote remote = new Remote();
    private final AtomicReference<Thread.UncaughtExceptionHandler> before = new AtomicReference<>();

    @TempDir
    Path folder;

    @BeforeEach
    void rememberTheHandlerOfFaults() {
        Platform.setImplicitExit(false);
        robot.interact(() -> before.set(Thread.currentThread().getUncaughtExceptionHandler()));
    }

    @AfterEach
    void close() {
        robot.interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
        robot.interact(() -> Thread.currentThread().setUncaughtExceptionHandler(before.get()));
    }

    @Test
    void aDamagedFileIsNamedAndItsBackupRestoredByAButton() throws Exception {
        damage();
        open(folder);
        until("the trouble", () -> isThere("#trouble"));
        assertThat(text("#trouble")).contains("cannot read " + file(), "1 account", "Nothing was changed");
        assertThat(buttons()).startsWith("Restore the backup", "Set the file aside and start over", "Try again");

        press("Restore the backup");
        until("the login form", () -> isThere("#loginForm"));
        remote.lens("accounts");
        until("the row", () -> isThere("#accounts") && text("#accountsCount").equals("1 account\n"));
        assertThat(folder.resolve("set-aside/1/accounts.mv.db")).hasContent("no store");
        closeWindow();
        assertThat(accounts()).isEqualTo(1);
    }

    @Test
    void aDamagedFileIsSetAsideByAButtonAndKept() throws Exception {
        damage();
        open(folder);
        until("the trouble", () -> isThere("#trouble"));

        press("Set the file aside and start over");
        until("the login form", () -> isThere("#loginForm"));
        assertThat(folder.resolve("set-aside/1/accounts.mv.db")).hasContent("no store");
        closeWindow();
        assertThat(accounts()).isZero();
    }

    @Test
    void withoutABackupNoneIsOffered() throws Exception {
        accounts();
        Files.writeString(file(), "no store");
        open(folder);
        until("the trouble", () -> isThere("#trouble"));
        assertThat(text("#trouble")).contains("no backup");
        assertThat(buttons()).startsWith("Set the file aside and start over").doesNotContain("Restore the backup");
    }

    @Test
    void aFolderInUseOpensOnceItIsFree() {
        var other = ((Opening.Ready) servers.open(folder)).server();
        open(folder);
        until("the trouble", () -> isThere("#trouble"));
        assertThat(text("#trouble")).contains(folder.toString(), "Another window or program is using");
        press("Try again");
        until("the same trouble", () -> isThere("#trouble") && !root().isDisabled());

        other.store().close();
        press("Try again");
        until("the login form", () -> isThere("#loginForm"));
    }

    @Test
    void aFolderThatCannotBeWrittenToIsNamedAndOneCanGoOnWithoutKeepingAnything() throws Exception {
        // A folder under the lock's name stops everybody, an administrator too.
        Files.createDirectory(folder.resolve("accounts.lock"));
        open(folder);
        until("the trouble", () -> isThere("#trouble"));
        assertThat(text("#trouble")).contains(folder.toString(), "cannot write");

        press("Go on without saving");
        until("the login form", () -> isThere("#loginForm"));
        assertThat(file()).doesNotExist();
    }

    @Test
    void aFileInThePlaceOfTheFolderIsNamedAndLeftAsItIs() throws Exception {
        var place = Files.writeString(folder.resolve("file"), "mine");
        open(place);
        until("the trouble", () -> isThere("#trouble"));
        assertThat(text("#trouble")).contains(place.toString(), "is a file");

        robot.interact(() -> windows().getFirst().requestFocus());
        robot.type(KeyCode.ESCAPE);
        until("the end", () -> windows().isEmpty());
        assertThat(place).hasContent("mine");
    }

    @Test
    void aHarmlessChangeFromOutsideIsSaidInTheWindowUntilItIsPutAway() throws Exception {
        fill();
        var url = "jdbc:h2:file:" + folder.resolve("accounts");
        try (var tool = DriverManager.getConnection(url, "sa", ""); var statement = tool.createStatement()) {
            statement.execute("ANALYZE");
        }
        open(folder);
        until("the remark", () -> isThere(".remark"));
        assertThat(text(".remark .label")).contains(file().toString(), "All accounts are still there", "set-aside");
        press("Got it");
        assertThat(isThere(".remark")).isFalse();
        assertThat(isThere("#loginForm")).isTrue();
        closeWindow();
        assertThat(accounts()).isEqualTo(1);
    }

    @Test
    void aFolderThatOthersCanWriteToIsMadePrivateByAButton() throws Exception {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"), "Windows has none of these");
        fill();
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
        open(folder);
        until("the trouble", () -> isThere("#trouble"));
        assertThat(text("#trouble")).contains(folder.toString(), "Other people");

        press("Make the folder private");
        until("the login form", () -> isThere("#loginForm"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder))).isEqualTo("rwx------");
    }

    @Test
    void aKeyThatWasMissingIsSaidOnce() throws Exception {
        fill();
        Files.delete(folder.resolve("signing.key"));
        open(folder);
        until("the remark", () -> isThere(".remark"));
        assertThat(text(".remark .label")).contains("signing.key", "new signing key");
        closeWindow();
        open(folder);
        remote.lens("accounts");
        until("the rows", () -> isThere("#accounts"));
        assertThat(isThere(".remark")).isFalse();
    }

    @Test
    void aStoreThatIsAsItWasLeftOpensWithoutARemark() {
        fill();
        open(folder);
        remote.lens("accounts");
        until("the rows", () -> isThere("#accounts"));
        assertThat(isThere(".remark")).isFalse();
    }

    @Test
    void theChosenSlowdownIsThereAtTheNextStart() {
        open(folder);
        until("the login form", () -> isThere("#loginForm"));
        remote.press("#server");
        remote.press("#slowdown-LONG");
        closeWindow();
        until("the file", () -> Files.exists(folder.resolve("settings.properties")));

        open(folder);
        until("the login form", () -> isThere("#loginForm"));
        remote.press("#server");
        assertThat(robot.lookup("#slowdown-LONG").queryAs(ToggleButton.class).isSelected()).isTrue();
    }

    @Test
    void startingOverBringsTheNextClassAnEmptyServerInTheSameWindow() throws Exception {
        fill();
        open(folder);
        until("the login form", () -> isThere("#loginForm"));
        remote.lens("accounts");
        until("ada's row", () -> isThere("#accounts") && text("#accountsCount").equals("1 account\n"));
        var stage = windows().getFirst();
        remote.type("#username", "ada");
        remote.press("#logIn");
        until("an exchange", () -> text("#statusLine .label").contains("/api/auth/login"));
        remote.press("#server");
        remote.press("#clockHour");
        remote.press("#lifetime-15");
        remote.press("#slowdown-LONG");

        remote.press("#startOver");
        assertThat(time.isReal()).as("asks first").isFalse();
        var classBefore = new WeakReference<>(root());
        remote.press("#startOver-yes");
        until("the new window", () -> isThere(".remark"));
        remote.lens("accounts");
        until("no row", () -> isThere("#accountsCount") && text("#accountsCount").equals("no accounts\n"));

        until("the window of the class before let go", () -> {
            System.gc();
            return classBefore.get() == null;
        });

        var old = folder.resolve("set-aside").resolve("1");
        assertThat(text(".remark .label")).contains("The old accounts are kept in", old.toString());
        assertThat(windows()).containsExactly(stage);
        assertThat(text("#statusLine .label")).doesNotContain("/api/auth/login");
        assertThat(time.isReal()).isTrue();
        assertThat(text("#serverLead")).isEqualTo("real time\n");
        remote.press("#server");
        assertThat(robot.lookup("#lifetime-3600").queryAs(ToggleButton.class).isSelected()).isTrue();
        assertThat(robot.lookup("#slowdown-SHORT").queryAs(ToggleButton.class).isSelected()).isTrue();
        remote.press("#fillInSample");
        until("the first account", () -> text("#accountsCount").equals("1 account\n"));
        closeWindow();

        assertThat(accounts()).isEqualTo(1);
        var servers = new ServerFactory(time, words, Preferences.unsaved());
        try (var before = ((Opening.Ready) servers.open(old)).server()) {
            assertThat(before.store().newest(9)).extracting(account -> account.username().shown()).containsExactly("ada");
        }
    }

    private void open(Path place) {
        var maker = new WindowMaker(words, executor, WindowFixture.ABOUT);
        var wish = new Desktop.Wish(Optional.of(place), OptionalInt.empty(), StartTrace.off());
        var preferences = Preferences.in(place, executor);
        var itsServers = new ServerFactory(time, words, preferences);
        Platform.runLater(new Desktop(wish, itsServers, maker, preferences, words)::show);
    }

    private Path file() {
        return folder.resolve("accounts.mv.db");
    }

    /** One account, closed cleanly. */
    private void fill() {
        var server = ((Opening.Ready) servers.open(folder)).server();
        var ada = ((Username.Reading.Accepted) Username.read("ada")).username();
        server.store().add(ada, StoredHash.of(HASH), Optional.of(FavoriteColor.TEAL), time.instant());
        server.store().close();
    }

    /** One account with a backup, and something else in the file's place. */
    private void damage() throws Exception {
        fill();
        Files.writeString(file(), "no store");
    }

    private long accounts() {
        var server = ((Opening.Ready) servers.open(folder)).server();
        long count = server.store().count();
        server.store().close();
        return count;
    }

    private void press(String label) {
        robot.interact(() -> robot.lookup(label).lookup(ButtonBase.class::isInstance).queryAs(ButtonBase.class).fire());
    }

    private List<String> buttons() {
        return robot.lookup(".trouble .button").<ButtonBase>queryAll().stream().map(Labeled::getText).toList();
    }

    private boolean isThere(String query) {
        return robot.lookup(query).tryQuery().isPresent();
    }

    private String text(String query) {
        return robot.lookup(query).<Labeled>queryAll().stream()
                .map(Labeled::getText)
                .reduce("", (all, one) -> all + one + "\n");
    }

    private Node root() {
        return windows().getFirst().getScene().getRoot();
    }

    private List<Stage> windows() {
        return Window.getWindows().stream().filter(Stage.class::isInstance).map(Stage.class::cast)
                .filter(stage -> "LoginLens".equals(stage.getTitle())).toList();
    }

    private void closeWindow() {
        robot.interact(() -> windows().forEach(Stage::hide));
    }

    private void until(String what, BooleanSupplier condition) {
        remote.await(what, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
