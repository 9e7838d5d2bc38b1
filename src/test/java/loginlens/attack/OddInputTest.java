package loginlens.attack;

import static loginlens.attack.AttackTest.attack;
import static loginlens.attack.AttackTest.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import loginlens.attack.AttackRun.Opening;
import loginlens.attack.forging.Attacks;
import loginlens.attack.lab.LabAccount;
import loginlens.attack.lab.LabSettings;
import loginlens.text.Message;
import loginlens.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person may type, and what may be in the way: judged like anything else, or told in a plain sentence. */
class OddInputTest {
    @TempDir
    Path temporary;

    static List<String> attacks() {
        return AttackTest.attacks();
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void oddTextForEveryParameterIsJudgedOrRefusedInASentence(String id) {
        for (Parameter parameter : attack(id).parameters()) {
            for (String odd : new String[] {"", " ", "\0", "\"},{\"", "é😀", "x".repeat(1_000_000), "\uD800", "null"}) {
                switch (AttackRun.open(attack(id), Values.standard().with(parameter, odd), LabSettings.usual())) {
                    case Opening.Opened(var run) -> {
                        try (run) {
                            Result result = run.judge();
                            assertThat(result.careless().status()).isIn(200, 401, 500);
                            assertThat(result.loginLens().status()).as("%s %s", id, parameter).isIn(200, 401);
                            assertThat(result.loginLens().role()).isNotEqualTo(Optional.of("admin"));
                        }
                    }
                    case Opening.Refused(var why) -> assertThat(said(why)).isNotBlank()
                            .doesNotStartWith("This attack could not");
                }
            }
        }
    }

    @Test
    void anEmptyRoleIsTheRoleThatTheCarelessServerGives() {
        with("none", Values.standard().with(Parameter.ROLE, ""),
                run -> assertThat(run.judge().careless().role()).contains(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/etc/passwd", "../../../../../../etc/passwd", "../../outside", "../public", "key-2", ".."})
    void aKidThatLeadsElsewhereGetsNobodyIn(String kid) throws IOException {
        Path outside = temporary.resolve("outside");
        Files.writeString(outside, "not of the lab");
        Values values = new Values(Map.of("kid", kid));
        try (AttackRun run = opened("path", values, new LabSettings(temporary, 0, LabAccount.ADA))) {
            assertThat(run.judge().careless().letIn()).isFalse();
        }
    }

    @Test
    void sqlOfAnyKindReachesNothingButTheKeys() {
        for (String sql : new String[] {"'; DROP TABLE keys; --", "x' UNION SELECT FILE_READ('/etc/hostname', NULL) --",
            "'; CREATE ALIAS X FOR 'java.lang.System.exit'; --", "'; SHUTDOWN; --"}) {
            with("sql", new Values(Map.of("kid", sql)), run -> {
                assertThat(run.judge().careless().status()).isEqualTo(500);
                assertThat(run.judge(run.setup().honest()).careless().status()).isEqualTo(200);
            });
        }
    }

    @Test
    void aPortThatIsTakenIsToldAndTheOtherAttacksGoOn() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            LabSettings settings = new LabSettings(temporary, taken.getLocalPort(), LabAccount.ADA);

            assertThat(refusal("jku", settings)).contains("Another program uses port " + taken.getLocalPort());
            opened("jwk", Values.standard(), settings).close();
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsToldAndTheOtherAttacksGoOn() throws IOException {
        Path file = Files.writeString(temporary.resolve("file"), "no folder");
        LabSettings settings = new LabSettings(file, 0, LabAccount.ADA);

        assertThat(refusal("path", settings)).contains("The lab cannot write to " + file);
        opened("sql", Values.standard(), settings).close();
    }

    @Test
    void nothingIsLeftOfARunThatIsClosed() throws IOException {
        LabSettings settings = new LabSettings(temporary, 0, LabAccount.ADA);
        for (Attack attack : Attacks.all()) {
            opened(attack.card().id(), Values.standard(), settings).close();
        }

        try (var left = Files.list(temporary)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void thePortOfARunIsFreeAgainWhenItIsClosed() throws IOException {
        int port;
        try (AttackRun run = opened("jku", Values.standard(), LabSettings.usual())) {
            String url = run.forgery().facts().getFirst().label().values().getFirst().toString();
            port = URI.create(url).getPort();
            assertThat(run.judge().careless().letIn()).isTrue();
        }
        try (var again = new ServerSocket(port, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            assertThat(again.isBound()).isTrue();
        }
    }

    @Test
    void aKeyOf4096BitsWorksAsWellAndItsBytesAreShown() {
        with("confusion", new Values(Map.of("bits", "4096")), run -> {
            String pem = run.forgery().facts().get(0).value();
            String bytes = run.forgery().facts().get(1).value();

            assertThat(run.judge().careless().letIn()).isTrue();
            assertThat(HexFormat.ofDelimiter(" ").parseHex(bytes)).asString(StandardCharsets.US_ASCII).isEqualTo(pem);
            assertThat(run.forgery().facts().get(1).label().values()).containsExactly(pem.length());
        });
    }

    @Test
    void aSecretThatIsNoCommonPasswordIsNotFound() {
        Values values = new Values(Map.of("secret", "Zv7-qk2!rather-long-and-random"));

        assertThat(AttackRun.open(attack("weak"), values, LabSettings.usual())).isInstanceOf(Opening.Refused.class);
    }

    private static AttackRun opened(String id, Values values, LabSettings settings) {
        Opening opening = AttackRun.open(attack(id), values, settings);
        assertThat(opening).isInstanceOf(Opening.Opened.class);
        return ((Opening.Opened) opening).run();
    }

    private static String refusal(String id, LabSettings settings) {
        Opening opening = AttackRun.open(attack(id), Values.standard(), settings);
        assertThat(opening).isInstanceOf(Opening.Refused.class);
        return said(((Opening.Refused) opening).why());
    }

    private static String said(Message why) {
        return new Words(Locale.ENGLISH, Clock.systemUTC()).say(why);
    }
}
