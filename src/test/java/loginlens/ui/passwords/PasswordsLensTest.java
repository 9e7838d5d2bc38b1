package loginlens.ui.passwords;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import loginlens.account.PasswordHasher;
import loginlens.account.Username;
import loginlens.app.window.WindowCase;
import loginlens.app.window.WindowFixture;
import loginlens.password.storing.Scheme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The four parts, by keyboard: real hashes and real searches, at bcrypt's lowest cost. */
class PasswordsLensTest extends WindowCase {
    private static final String SAMPLE = "a nanosecond of wire";
    /** Only so that a fault ends the test; a hash of cost 4 takes a millisecond. */
    private static final Duration FAULT = Duration.ofMinutes(1);

    @BeforeEach
    void goThere() {
        window.lens("passwords");
    }

    @Test
    void theArrowKeysGoFromPartToPart(FxRobot robot) {
        focus(robot, "#part-HASH");
        robot.type(KeyCode.RIGHT);
        assertThat(isChosen(robot, "#part-COST")).isTrue();
        assertThat(window.text("#partSentence")).startsWith("Each step of the cost");
        robot.type(KeyCode.RIGHT);
        assertThat(window.text("#partSentence")).startsWith("bcrypt reads 72 bytes");
        robot.type(KeyCode.RIGHT);
        assertThat(window.text("#partSentence")).startsWith("Someone stole a table of 30 accounts");
        robot.type(KeyCode.LEFT);
        assertThat(isChosen(robot, "#part-RULER")).isTrue();
    }

    @Test
    void aTypedPasswordIsStoredInEveryWayAndMeasured(FxRobot robot) {
        cheap(robot);
        hash(robot, SAMPLE);

        assertThat(words("#stored-PLAIN_TEXT", robot)).isEqualTo(SAMPLE);
        // By "openssl dgst -md5" and "-sha256".
        assertThat(words("#stored-MD5", robot)).isEqualTo("c3d7f1dbc32d01f7784aa9c4062b9d76");
        assertThat(words("#stored-SHA_256", robot))
                .isEqualTo("72da8acffc32feeafa36dbddfb804bbaf68f8e3627a8292fbd3aad73b5ddfc0b");
        assertThat(words("#stored-SALTED_SHA_256", robot)).matches("[0-9a-f]{32}:[0-9a-f]{64}");
        assertThat(words("#stored-BCRYPT", robot)).startsWith("$2a$04$").hasSize(60);
        assertThat(words("#stored-ARGON2ID", robot)).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(hashes()).allSatisfy(scheme -> {
            assertThat(window.text("#took-" + scheme)).matches("[\\d.,]+\u00a0(ns|µs|ms|s)");
            assertThat(window.text("#here-" + scheme)).matches("[\\d.,]+\u00a0[kMG]?H/s");
        });
    }

    @Test
    void aSecondUserWithTheSamePasswordHasTheSameRowUnlessItIsSalted(FxRobot robot) {
        cheap(robot);
        hash(robot, SAMPLE);
        focus(robot, "#sameAgain");
        robot.type(KeyCode.SPACE);
        window.until("the second row", () -> window.words("#stored-ARGON2ID").contains("Different rows"));

        for (var scheme : Scheme.values()) {
            assertThat(window.words("#stored-" + scheme)).as("%s", scheme)
                    .contains(scheme.isSalted() ? "Different rows" : "The same row");
        }
    }

    @Test
    void anotherPasswordOrCostForgetsWhatWasHashed(FxRobot robot) {
        cheap(robot);
        hash(robot, SAMPLE);
        focus(robot, "#hashCost");
        robot.type(KeyCode.RIGHT);

        assertThat(window.words("#stored-MD5")).contains("nothing yet");
        assertThat(window.text("#took-MD5")).isEqualTo("–");
    }

    @Test
    void aPasswordIsAskedForBeforeAnythingIsHashed(FxRobot robot) {
        focus(robot, "#hashPassword");
        robot.type(KeyCode.ENTER);

        assertThat(window.words("#hashError")).contains("Type a password.");
        assertThat(window.focused()).isEqualTo("hashPassword");
        assertThat(window.words("#stored-MD5")).contains("nothing yet");
    }

    @Test
    void halfACharacterIsRefusedAndTheOthersAreStored(FxRobot robot) {
        cheap(robot);
        window.type("#hashPassword", "half \uD83D");
        robot.type(KeyCode.ENTER);
        assertThat(window.words("#hashError")).contains("half a character");

        for (var odd : List.of("שלום עולם", "a\u202Eb", "x".repeat(10_000))) {
            window.type("#hashPassword", odd);
            focus(robot, "#hashPassword");
            robot.type(KeyCode.ENTER);
            window.until("its row", () -> words("#stored-ARGON2ID", robot).startsWith("$argon2id$"));
            window.press("#cancelHash");
        }
        assertThat(window.words("#stored-BCRYPT")).contains("bcrypt reads only the first 72 bytes");
    }

    @Test
    void theCostDialSaysHowLongItTakesBeforeItBegins(FxRobot robot) {
        window.until("the estimate", () -> window.text("#costEstimate").startsWith("about"));
        focus(robot, "#hashCost");
        robot.type(KeyCode.END);
        assertThat(window.text("#costEstimate")).matches("about .+ a hash here, about .+ to measure it(. The machine was busy.)?");

        part("LEAK");
        window.until("an estimate for each slow way", () -> window.text("#left-BCRYPT").startsWith("up to")
                && window.text("#left-ARGON2ID").startsWith("up to"));

        part("COST");
        assertThat(window.text("#costLeft")).startsWith("Takes about");
        assertThat(window.words("#costLogin")).contains("With cost 16");
        assertThat(window.words("#costCard")).contains("calculated from the published 184.0 kH/s at cost 5");
    }

    @Test
    void theCostsAreMeasuredOneByOneUntilItIsCancelled(FxRobot robot) {
        part("COST");
        focus(robot, "#measureCosts");
        robot.type(KeyCode.SPACE);
        window.until("the first costs", () -> robot.lookup(".cost-label").queryAll().size() >= 3);
        focus(robot, "#cancelCosts");
        robot.type(KeyCode.SPACE);

        assertThat(robot.lookup("#measureCosts").queryAs(Node.class).isVisible()).isTrue();
        focus(robot, "#costDial");
        robot.type(KeyCode.HOME);
        assertThat(window.words("#costLogin")).contains("measured here").doesNotContain("estimated");
        int measured = robot.lookup(".cost-label").queryAll().size();
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".cost-label").queryAll()).hasSize(measured);
    }

    @Test
    void theRulerShowsATwinThatJBCryptAccepts() {
        part("RULER");

        assertThat(window.text("#rulerCount")).isEqualTo("67 characters, 80 bytes");
        assertThat(window.words("#rulerIgnored")).contains("the last 8 bytes");
        window.until("the answer", () -> window.words("#twinAnswer").contains("accepts both"));
        assertThat(window.text("#twinWhy")).contains("f0 9f");
        var second = accessible("#secondTwin");
        assertThat(second).isNotEqualTo(accessible("#firstTwin")).startsWith("Grüße aus Köln");
        window.press("#anotherTwin");
        window.until("another answer", () -> window.words("#twinAnswer").contains("accepts both"));

        window.press("#anotherTwin");
        part("HASH");
        part("RULER");
        window.until("the answer that was not waited for", () -> window.words("#twinAnswer").contains("accepts both"));
    }

    @Test
    void aShortPasswordHasNoTwinAndOddTextIsLaidOut() {
        part("RULER");
        window.type("#rulerPassword", "short");
        window.until("no twin", () -> window.words("#twinAnswer").contains("reads all"));
        window.type("#rulerPassword", "x".repeat(80) + "\uD83D");
        window.until("why not", () -> window.words("#twinAnswer").contains("makes no second password"));
        assertThat(window.words("#rulerIgnored")).contains("the last 9 bytes");
        assertThat(window.text("#twinWhy")).contains("half a character");
        window.type("#rulerPassword", "");
        assertThat(window.text("#rulerCount")).isEqualTo("no characters, no bytes");
        window.type("#rulerPassword", "half \uD83D");
        assertThat(window.words("#rulerBroken")).contains("half a character");
        window.type("#rulerPassword", "שלום עולם");
        assertThat(window.text("#rulerCount")).isEqualTo("9 characters, 17 bytes");
        window.type("#rulerPassword", "x".repeat(10_000));
        assertThat(window.words("#rulerIgnored")).contains("9,928", "shows the first 120");
    }

    @Test
    void aLongUsernameLetsAnyPasswordInAndAShortOneDoesNot(FxRobot robot) {
        part("RULER");
        window.until("the answer", () -> window.words("#joinedAnswer").contains("gets in"));
        assertThat(window.words("#joinedRead")).contains("nothing");
        focus(robot, "#usernameLength");
        robot.type(KeyCode.HOME);
        window.until("the other answer", () -> window.words("#joinedAnswer").contains("is rejected"));
        assertThat(window.words("#joinedRead")).contains("all of the right password");
    }

    @Test
    void theListFindsExactlyWhatIsInIt(FxRobot robot) {
        cheap(robot);
        part("LEAK");
        focus(robot, "#tryList");
        robot.type(KeyCode.SPACE);
        window.until("bcrypt", () -> window.text("#place-BCRYPT").startsWith("word"));

        assertThat(window.text("#found-PLAIN_TEXT")).isEqualTo("30 of 30");
        for (var scheme : List.of(Scheme.MD5, Scheme.SHA_256, Scheme.SALTED_SHA_256)) {
            assertThat(window.text("#found-" + scheme)).isEqualTo("19 of 30");
            assertThat(window.text("#place-" + scheme)).isEqualTo("30,000 words");
        }
        window.until("a password behind bcrypt", () ->
                window.text("#leakTitle").matches("bcrypt, cost 4: [1-9]\\d? of 30 passwords found.*"));
        assertThat(window.words("#tiles")).contains("123456").doesNotContain("tram home");
        assertThat(window.text("#words-MD5")).matches("[\\d.]+[kM]?\u00a0words/s");
        assertThat(window.text("#latestFind")).startsWith("latest: ");
        window.press("#cancelSearch");
        assertThat(window.text("#place-BCRYPT")).startsWith("stopped at word");

        focus(robot, "#leak-BCRYPT");
        robot.type(KeyCode.UP);
        assertThat(window.text("#leakTitle")).startsWith("SHA-256 + salt: 19 of 30");
        assertThat(window.words("#tiles")).contains("sunshine", "cascada").doesNotContain("tram home");
    }

    @Test
    void oneWayCanBeSkippedForTheNext(FxRobot robot) {
        cheap(robot);
        part("LEAK");
        window.press("#tryList");
        window.press("#skipScheme");
        window.until("Argon2id", () -> window.text("#place-ARGON2ID").startsWith("word"));

        assertThat(window.text("#place-BCRYPT")).startsWith("stopped");
        assertThat(robot.lookup("#skipScheme").queryAs(Node.class).isVisible()).isFalse();
        window.press("#cancelSearch");
    }

    @Test
    void leavingTheLensEndsTheThreadsOfTheSearch(FxRobot robot) throws InterruptedException {
        cheap(robot);
        part("LEAK");
        window.press("#tryList");
        window.until("bcrypt", () -> window.text("#place-BCRYPT").startsWith("word"));

        var searching = searchers();
        assertThat(searching).isNotEmpty();

        window.lens("token");

        for (var thread : searching) {
            assertThat(thread.join(FAULT)).as("ends").isTrue();
        }
        assertThat(window.text("#place-BCRYPT")).startsWith("stopped");
        window.lens("passwords");
        assertThat(robot.lookup("#tryList").queryAs(Node.class).isVisible()).isTrue();
    }

    @Test
    void closingTheWindowEndsTheThreadsOfTheSearch(FxRobot robot) throws InterruptedException {
        cheap(robot);
        part("LEAK");
        window.press("#tryList");
        window.until("bcrypt", () -> window.text("#place-BCRYPT").startsWith("word"));

        var searching = searchers();
        assertThat(searching).isNotEmpty().allMatch(Thread::isDaemon);

        robot.interact(() -> ((Stage) window.scene.getWindow()).hide());

        for (var thread : searching) {
            assertThat(thread.join(FAULT)).as("ends").isTrue();
        }
        var place = (Labeled) window.scene.lookup("#place-BCRYPT");
        assertThat(place.getText()).startsWith("stopped");
        robot.interact(() -> ((Stage) window.scene.getWindow()).show());
    }

    @Test
    void theRowsOfThisStoreAreSearchedOnlyAfterAWarning(FxRobot robot) {
        store("careless", "football");
        store("careful", WindowFixture.PASSWORD);
        part("LEAK");
        window.choose("#whoseRows", "This store");
        assertThat(window.words("#rowsWarning")).contains("your own accounts");
        assertThat(window.remote.get(() -> window.remote.seen("#leak-MD5"))).isEmpty();
        assertThat(window.words("#tiles")).isEmpty();

        window.press("#tryList");
        window.until("the find", () -> window.text("#found-BCRYPT").equals("1 of 2"));

        assertThat(window.words("#tiles")).contains("careless", "football", "careful").doesNotContain("poetical");
        window.press("#cancelSearch");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hashPassword", "rulerPassword"})
    void aFieldTakesNoMoreThanCanBeDrawnInGoodTime(String field, FxRobot robot) {
        part(field.startsWith("hash") ? "HASH" : "RULER");
        window.type("#" + field, "kept");
        window.type("#" + field, "x".repeat(10_001));

        assertThat(robot.lookup("#" + field).queryAs(TextInputControl.class).getText()).isEqualTo("kept");
    }

    private static List<Thread> searchers() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("password-lab"))
                .toList();
    }

    private void store(String name, String password) {
        var username = ((Username.Reading.Accepted) Username.read(name)).username();
        var hash = new PasswordHasher(4, new SecureRandom()).hash(password);
        window.server.store().add(username, hash, Optional.empty(), WindowFixture.NOON);
    }

    private void part(String name) {
        window.toggle("#part-" + name);
    }

    /** bcrypt at its lowest cost, by the keyboard. */
    private void cheap(FxRobot robot) {
        focus(robot, "#hashCost");
        robot.type(KeyCode.HOME);
        assertThat(robot.lookup("#hashCost").queryAs(Slider.class).getValue()).isEqualTo(4);
    }

    private void hash(FxRobot robot, String password) {
        window.type("#hashPassword", password);
        robot.type(KeyCode.ENTER);
        window.until("all measured", () -> robot.lookup("#sameAgain").queryAs(Node.class).isVisible());
    }

    private static void focus(FxRobot robot, String query) {
        robot.interact(() -> robot.lookup(query).queryAs(Node.class).requestFocus());
    }

    private static boolean isChosen(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(ToggleButton.class).isSelected();
    }

    private String accessible(String query) {
        return window.remote.get(() -> window.scene.lookup(query).getAccessibleText());
    }

    /** The text of the first flow of letters in there. */
    private static String words(String query, FxRobot robot) {
        return robot.from(robot.lookup(query).queryAs(Node.class)).lookup(".hash").queryAll().stream()
                .map(Node::getAccessibleText).findFirst().orElse("");
    }

    private static List<Scheme> hashes() {
        return Stream.of(Scheme.values()).filter(scheme -> scheme != Scheme.PLAIN_TEXT).toList();
    }
}
