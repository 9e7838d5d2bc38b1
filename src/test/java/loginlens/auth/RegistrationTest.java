package loginlens.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import loginlens.account.Account;
import loginlens.account.FavoriteColor;
import loginlens.account.PasswordProblem;
import loginlens.account.Role;
import loginlens.account.Username;
import loginlens.account.UsernameProblem;
import loginlens.text.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegistrationTest {
    private static final String ANOTHER_PASSWORD = "battery staple";

    private final TestServer server = new TestServer();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void aNewNameGets201AndTheAccountThatIsNowStored() {
        var reply = server.register("Ada", TestServer.PASSWORD, "teal").reply();

        assertThat(reply.status()).isEqualTo(201);
        var account = ((Reply.Registered) reply).account();
        assertThat(account.username().shown()).isEqualTo("Ada");
        assertThat(account.favoriteColor()).contains(FavoriteColor.TEAL);
        assertThat(account.createdAt()).isEqualTo(TestServer.NOON);
        assertThat(server.store.newest(9)).containsExactly(account);
    }

    @Test
    void theFirstAccountIsTheAdminAndLaterOnesAreStudents() {
        assertThat(Stream.of("ada", "bob", "carol").map(name -> registered(name).role()))
                .containsExactly(Role.ADMIN, Role.STUDENT, Role.STUDENT);
    }

    @Test
    void theHashIsStoredInThePlaceOfThePassword() {
        assertThat(registered("ada").passwordHash().text()).startsWith("$2a$04$").doesNotContain(TestServer.PASSWORD);
    }

    @Test
    void theSamePasswordTwiceGivesTwoHashes() {
        assertThat(registered("ada").passwordHash()).isNotEqualTo(registered("bob").passwordHash());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ada", "ada", "ADA", "ａｄａ", "Ａｄａ", "  ada\t", "\u3000ada\u3000"})
    void aNameThatIsTakenInAnyFormGets409AndChangesNoRow(String typed) {
        var ada = registered("Ada");

        var reply = server.register(typed, ANOTHER_PASSWORD, "rose").reply();

        assertThat(reply).isEqualTo(new Reply.NameTaken());
        assertThat(reply.status()).isEqualTo(409);
        assertThat(server.store.newest(9)).containsExactly(ada);
        assertThat(server.login("ada", ANOTHER_PASSWORD).reply().status()).isEqualTo(401);
    }

    @Test
    void composedAndCombiningLettersAreOneName() {
        registered("am\u00e9lie");

        assertThat(server.register("ame\u0301lie", ANOTHER_PASSWORD).reply()).isEqualTo(new Reply.NameTaken());
    }

    static Stream<Arguments> usernames() {
        return Stream.of(
                arguments("empty", "", UsernameProblem.EMPTY),
                arguments("blanks alone", " \t\u3000", UsernameProblem.EMPTY),
                arguments("SQL", "x'; DROP TABLE accounts; --", UsernameProblem.HAS_BLANK),
                arguments("SQL", "' OR '1'='1", UsernameProblem.HAS_BLANK),
                arguments("a line break", "ada\nadmin", UsernameProblem.HAS_BLANK),
                arguments("an emoji", "ada\uD83E\uDD8A", UsernameProblem.NOT_ALLOWED),
                arguments("a right-to-left mark", "ad\u200Fa", UsernameProblem.NOT_ALLOWED),
                arguments("a right-to-left override", "ad\u202Ea", UsernameProblem.NOT_ALLOWED),
                arguments("a zero-width space", "ad\u200Ba", UsernameProblem.NOT_ALLOWED),
                arguments("a zero-width joiner", "ad\u200Da", UsernameProblem.NOT_ALLOWED),
                arguments("a byte order mark", "\uFEFFada", UsernameProblem.NOT_ALLOWED),
                arguments("a NUL", "ad\0a", UsernameProblem.NOT_ALLOWED),
                arguments("half a character", "ad\uD83Da", UsernameProblem.NOT_ALLOWED),
                arguments("two directions", "\u05D0a1\u05D0b", UsernameProblem.MIXED_DIRECTION),
                arguments("one character too many", "a".repeat(65), UsernameProblem.TOO_LONG),
                arguments("10,000 characters", "a".repeat(10_000), UsernameProblem.TOO_LONG),
                arguments("10,000 combining marks", "a" + "\u0301".repeat(10_000), UsernameProblem.TOO_LONG));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("usernames")
    void aTextThatIsNoUsernameGets422WithTheReasonUnderItsField(String what, String typed, UsernameProblem problem) {
        refused(server.register(typed, TestServer.PASSWORD), Field.USERNAME, problem.message());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x';DROP-TABLE-accounts;--", "'OR'1'='1", "\"--", "100%_",
        "a\u0301\u0302\u0303", "\u05D0\u05D3\u05D4", "<script>", "${jndi:x}"})
    void aNameOfOddButAllowedSignsMakesACorrectAccountAndNoOther(String typed) {
        var ada = registered("ada");

        var odd = registered(typed);

        assertThat(odd.username().shown()).isEqualTo(typed);
        assertThat(server.store.newest(9)).containsExactly(odd, ada);
        assertThat(server.login(typed, TestServer.PASSWORD).reply().status()).isEqualTo(200);
    }

    @Test
    void blanksAroundANameAreLeftOut() {
        assertThat(registered("  ada\u3000").username().shown()).isEqualTo("ada");
    }

    static Stream<Arguments> passwords() {
        return Stream.of(
                arguments("empty", "", PasswordProblem.EMPTY),
                arguments("7 characters", "1234567", PasswordProblem.TOO_SHORT),
                arguments("4 emoji", "\uD83E\uDD8A".repeat(4), PasswordProblem.TOO_SHORT),
                arguments("73 bytes", "a".repeat(73), PasswordProblem.TOO_LONG),
                arguments("76 bytes in 19 characters", "\uD83E\uDD8A".repeat(19), PasswordProblem.TOO_LONG),
                arguments("10,000 characters", "a".repeat(10_000), PasswordProblem.TOO_LONG),
                arguments("a NUL", "password\0more", PasswordProblem.HAS_NUL),
                arguments("half a character", "password\uD83E", PasswordProblem.BROKEN_TEXT),
                arguments("one that everybody tries", "password", PasswordProblem.TOO_COMMON),
                arguments("the same in other capitals", "PassWord", PasswordProblem.TOO_COMMON));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("passwords")
    void aPasswordThatCannotBeTakenGets422WithTheReasonUnderItsField(String what, String typed, PasswordProblem problem) {
        refused(server.register("ada", typed), Field.PASSWORD, problem.message());
    }

    @ParameterizedTest
    @ValueSource(strings = {"48151623", "        ", "  around  ", "' OR '1'='1", "ad\u200Bad\u200Fada",
        "\u0301\u0302\u0303\u0304\u0301\u0302\u0303\u0304",
        "\uD83E\uDD8A\uD83E\uDD8A\uD83E\uDD8A\uD83E\uDD8A\uD83E\uDD8A\uD83E\uDD8A\uD83E\uDD8A\uD83E\uDD8A"})
    void aPasswordIsTakenAsItIsToTheLastBlank(String typed) {
        assertThat(server.register("ada", typed).reply().status()).isEqualTo(201);

        assertThat(server.login("ada", typed).reply().status()).isEqualTo(200);
        assertThat(server.login("ada", typed + " ").reply().status()).isEqualTo(401);
    }

    @Test
    void anAccountThatHasACommonPasswordAlreadyLogsInWithIt() {
        registered("ada");
        server.store.add(name("bob"), server.hasher.hash("password"), Optional.empty(), TestServer.NOON);

        assertThat(server.login("bob", "password").reply().status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "mauve", "Blue", " blue", "blue'; --", "\uD83D\uDD35"})
    void aColorThatIsNotOfferedGets422(String typed) {
        refused(server.register("ada", TestServer.PASSWORD, typed), Field.FAVORITE_COLOR, Message.of("auth.color.unknown"));
    }

    @Test
    void everyFieldIsToldItsReasonAtOnce() {
        assertThat(server.register("", "short", "mauve").reply()).isEqualTo(new Reply.FieldsRefused(Map.of(
                Field.USERNAME, UsernameProblem.EMPTY.message(),
                Field.PASSWORD, PasswordProblem.TOO_SHORT.message(),
                Field.FAVORITE_COLOR, Message.of("auth.color.unknown"))));
        assertThat(server.store.count()).isZero();
    }

    @Test
    void aRefusedRegistrationDoesNotUseUpTheAdmin() {
        server.register("ada", "short");

        assertThat(registered("bob").role()).isEqualTo(Role.ADMIN);
    }

    private static Username name(String typed) {
        return ((Username.Reading.Accepted) Username.read(typed)).username();
    }

    private void refused(Exchange exchange, Field field, Message reason) {
        assertThat(exchange.reply()).isEqualTo(new Reply.FieldsRefused(Map.of(field, reason)));
        assertThat(exchange.reply().status()).isEqualTo(422);
        assertThat(server.store.count()).isZero();
    }

    private Account registered(String username) {
        var reply = server.auth
                .register(new Request.Register(new Credentials(username, TestServer.PASSWORD), Optional.empty()))
                .reply();
        assertThat(reply).isInstanceOf(Reply.Registered.class);
        return ((Reply.Registered) reply).account();
    }
}
