package loginlens.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import loginlens.attack.AttackRun.Opening;
import loginlens.attack.forging.Attacks;
import loginlens.attack.lab.LabAccount;
import loginlens.attack.lab.LabSettings;
import loginlens.text.Words;
import loginlens.token.checks.Check;
import loginlens.token.keys.HmacSecret;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every attack of the list, really forged and really judged. */
class AttackTest {
    private static final Words WORDS = new Words(Locale.ENGLISH, Clock.systemUTC());

    static List<String> attacks() {
        return Attacks.all().stream().map(attack -> attack.card().id()).toList();
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void theCarelessServerLetsTheForgedTokenInAsAdminAndTheOthersRejectIt(String id) {
        with(id, Values.standard(), run -> {
            Result result = run.judge();

            assertThat(result.careless().status()).isEqualTo(200);
            assertThat(result.careless().role()).contains("admin");
            assertThat(result.twin().status()).isEqualTo(401);
            assertThat(result.loginLens().status()).isEqualTo(401);
            assertThat(result.answer()).isEqualTo(Prediction.CARELESS);
        });
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void loginLensRejectsItAtTheCheckThatTheWordsName(String id) {
        with(id, Values.standard(), run -> assertThat(run.judge().verdict().firstFailure().map(Check::kind))
                .contains(attack(id).card().stoppedBy()));
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void allAcceptTheHonestTokenBefore(String id) {
        with(id, Values.standard(), run -> {
            Setup setup = run.setup();
            assertThat(run.judge(setup.honest()).careless().status()).isEqualTo(200);
            Optional<String> honest = setup.honestForTwin();
            honest.ifPresent(token -> {
                assertThat(run.judge(token).twin().status()).isEqualTo(200);
                assertThat(run.judge(token).loginLens().status()).isEqualTo(200);
            });
            // With a weak secret neither would start.
            assertThat(honest.isEmpty()).isEqualTo(id.equals("weak"));
        });
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void theMovesLeadFromTheFirstTokenToTheForgedOne(String id) {
        with(id, Values.standard(), run -> {
            Forgery forgery = run.forgery();
            assertThat(forgery.moves()).isNotEmpty();
            assertThat(forgery.moves().getLast().token()).isEqualTo(forgery.token());
            assertThat(forgery.known()).isNotEmpty().allSatisfy(known -> assertThat(WORDS.say(known)).isNotBlank());
            assertThat(forgery.moves()).allSatisfy(move -> assertThat(WORDS.say(move.said())).isNotBlank());
            boolean isChanged = !forgery.token().equals(forgery.original());
            assertThat(forgery.marks().changed() + forgery.marks().removed() > 0).isEqualTo(isChanged);
        });
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void anAttackOnThePersonWhomTheRoomKnowsIsInTheirName(String id) {
        LabAccount grete = new LabAccount(3, "Gréte \"G\" O'Neil", "student");
        Opening opening = AttackRun.open(attack(id), Values.standard(), LabSettings.usual().withStudent(grete));
        assertThat(opening).isInstanceOf(Opening.Opened.class);
        try (AttackRun run = ((Opening.Opened) opening).run()) {
            assertThat(run.judge().careless().letIn()).isTrue();
            assertThat(run.judge().careless().body(WORDS)).startsWith("{").contains("\"role\":\"admin\"");
        }
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void noFactAndNoMoveGivesTheSecretAway(String id) {
        with(id, Values.standard(), run -> {
            if (run.setup().loginLens().key() instanceof HmacSecret secret) {
                String text = new String(secret.bytes(), StandardCharsets.UTF_8);
                // A weak secret is what is found; all others stay with the servers.
                assertThat(run.forgery().toString().contains(text)).isEqualTo(id.equals("weak"));
            }
        });
    }

    static Attack attack(String id) {
        return Attacks.all().stream().filter(attack -> attack.card().id().equals(id)).findFirst().orElseThrow();
    }

    static void with(String id, Values values, Consumer<AttackRun> test) {
        switch (AttackRun.open(attack(id), values, LabSettings.usual())) {
            case Opening.Opened(var run) -> {
                try (run) {
                    test.accept(run);
                }
            }
            case Opening.Refused(var why) -> throw new AssertionError(WORDS.say(why));
        }
    }
}
