package loginlens.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import loginlens.BrokenClock;
import loginlens.account.FavoriteColor;
import loginlens.account.Role;
import loginlens.account.StoredHash;
import loginlens.account.Username;
import loginlens.auth.StepKind.AccountFound;
import loginlens.auth.StepKind.AccountSought;
import loginlens.auth.StepKind.Broken;
import loginlens.auth.StepKind.CheckMade;
import loginlens.auth.StepKind.ClaimsGathered;
import loginlens.auth.StepKind.DigestsCompared;
import loginlens.auth.StepKind.FieldsChecked;
import loginlens.auth.StepKind.FormSubmitted;
import loginlens.auth.StepKind.HashNotCheckable;
import loginlens.auth.StepKind.HeldBack;
import loginlens.auth.StepKind.NameFoundTaken;
import loginlens.auth.StepKind.NameImpossible;
import loginlens.auth.StepKind.NewPasswordHashed;
import loginlens.auth.StepKind.NoAccountFound;
import loginlens.auth.StepKind.PartsEncoded;
import loginlens.auth.StepKind.PasswordHashed;
import loginlens.auth.StepKind.PermissionsFound;
import loginlens.auth.StepKind.ReplyRead;
import loginlens.auth.StepKind.ReplySent;
import loginlens.auth.StepKind.RequestArrived;
import loginlens.auth.StepKind.RequestWritten;
import loginlens.auth.StepKind.RowSent;
import loginlens.auth.StepKind.RowStored;
import loginlens.auth.StepKind.SaltTaken;
import loginlens.auth.StepKind.Signed;
import loginlens.auth.StepKind.SigningInputMade;
import loginlens.auth.StepKind.TokenKept;
import loginlens.auth.StepKind.TokenMade;
import loginlens.auth.StepKind.TokenRead;
import loginlens.auth.StepKind.TokenTaken;
import loginlens.auth.StepKind.VerdictReached;
import loginlens.auth.throttle.Slowdown;
import loginlens.text.Message;
import loginlens.token.Token;
import loginlens.token.checks.CheckKind;
import loginlens.token.checks.Outcome;
import loginlens.token.keys.SigningAlgorithm;
import loginlens.token.keys.SigningKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is recorded on each path, in which order and with which values. */
class StepsTest {
    private final TestServer server = new TestServer();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void aRegistrationIsRecordedToTheStoredRow() {
        var exchange = server.register("Ada", TestServer.PASSWORD, "teal");

        sent(exchange, FieldsChecked.class, NewPasswordHashed.class, RowSent.class, RowStored.class);
        var stored = server.store.newest(1).getFirst();
        assertThat(only(exchange, NewPasswordHashed.class).hash()).isEqualTo(stored.passwordHash());
        assertThat(only(exchange, RowSent.class)).isEqualTo(new RowSent(
                new Username("Ada", "ada"),
                only(exchange, NewPasswordHashed.class).hash(),
                Optional.of(FavoriteColor.TEAL),
                TestServer.NOON));
        assertThat(only(exchange, RowStored.class).account()).isEqualTo(stored);
        assertThat(only(exchange, FieldsChecked.class).refused()).isEmpty();
    }

    @Test
    void aRegistrationThatIsRefusedEndsWhereItWas() {
        server.register("ada", TestServer.PASSWORD);

        // A taken name costs its hash too, and is found by the store.
        sent(server.register("ADA", TestServer.PASSWORD),
                FieldsChecked.class, NewPasswordHashed.class, RowSent.class, NameFoundTaken.class);
        var refused = server.register("bob", "short");
        sent(refused, FieldsChecked.class);
        assertThat(only(refused, FieldsChecked.class).refused()).containsOnlyKeys(Field.PASSWORD);
    }

    @Test
    void aLoginIsRecordedInSixteenSteps() {
        server.register("Ada", TestServer.PASSWORD);
        var exchange = server.login("ADA", TestServer.PASSWORD);

        assertThat(kinds(exchange)).containsExactly(
                FormSubmitted.class, RequestWritten.class, RequestArrived.class, FieldsChecked.class,
                AccountSought.class, AccountFound.class, SaltTaken.class, PasswordHashed.class, DigestsCompared.class,
                ClaimsGathered.class, PartsEncoded.class, SigningInputMade.class, Signed.class, TokenMade.class,
                ReplySent.class, TokenKept.class);
        var stored = server.store.newest(1).getFirst();
        assertThat(only(exchange, FormSubmitted.class).request()).isSameAs(exchange.request());
        assertThat(only(exchange, AccountSought.class).username().mapped()).isEqualTo("ada");
        assertThat(only(exchange, AccountFound.class).account()).isEqualTo(stored);
        var salt = only(exchange, SaltTaken.class);
        assertThat(salt.source()).isEqualTo(HashSource.ACCOUNT);
        assertThat(salt.hash()).isEqualTo(stored.passwordHash());
        assertThat(only(exchange, PasswordHashed.class).computed()).isEqualTo(salt.hash());
        assertThat(only(exchange, DigestsCompared.class)).isEqualTo(new DigestsCompared(salt.hash(), salt.hash(), true));
        var token = ((Reply.Welcome) exchange.reply()).token();
        assertThat(List.of(
                        only(exchange, ClaimsGathered.class).token(), only(exchange, PartsEncoded.class).token(),
                        only(exchange, SigningInputMade.class).token(), only(exchange, Signed.class).token(),
                        only(exchange, TokenMade.class).token(), only(exchange, TokenKept.class).token()))
                .containsOnly(token);
        assertThat(only(exchange, Signed.class).keyFingerprint()).isEqualTo(SigningKey.hmac(server.secret).fingerprint());
        assertThat(only(exchange, ReplySent.class).reply()).isSameAs(exchange.reply());
    }

    @Test
    void aWrongPasswordIsComparedWithTheStoredHash() {
        server.register("ada", TestServer.PASSWORD);
        var exchange = server.login("ada", "incorrect horse");

        sent(exchange, FieldsChecked.class, AccountSought.class, AccountFound.class,
                SaltTaken.class, PasswordHashed.class, DigestsCompared.class);
        var compared = only(exchange, DigestsCompared.class);
        assertThat(compared.matches()).isFalse();
        assertThat(compared.stored()).isEqualTo(server.store.newest(1).getFirst().passwordHash());
        assertThat(compared.computed().salt()).isEqualTo(compared.stored().salt());
        assertThat(compared.computed().digest()).isNotEqualTo(compared.stored().digest());
    }

    @Test
    void anUnknownUserIsComparedWithTheDummyHash() {
        var exchange = server.login("nobody", TestServer.PASSWORD);

        sent(exchange, FieldsChecked.class, AccountSought.class, NoAccountFound.class,
                SaltTaken.class, PasswordHashed.class, DigestsCompared.class);
        assertThat(only(exchange, SaltTaken.class)).isEqualTo(
                new SaltTaken(server.hasher.dummyHash(), HashSource.NO_ACCOUNT));
        assertThat(only(exchange, DigestsCompared.class).matches()).isFalse();
    }

    @Test
    void aNameThatNobodyCanHaveIsNotSoughtButCostsTheSame() {
        sent(server.login("no user name", TestServer.PASSWORD), FieldsChecked.class, NameImpossible.class,
                SaltTaken.class, PasswordHashed.class, DigestsCompared.class);
    }

    @Test
    void aPasswordThatNobodyCanHaveIsComparedWithTheDummyHash() {
        server.register("ada", TestServer.PASSWORD);
        var exchange = server.login("ada", "x".repeat(73));

        sent(exchange, FieldsChecked.class, AccountSought.class, AccountFound.class,
                SaltTaken.class, PasswordHashed.class, DigestsCompared.class);
        assertThat(only(exchange, SaltTaken.class).source()).isEqualTo(HashSource.IMPOSSIBLE_PASSWORD);
    }

    @Test
    void aStoredHashThatIsNoneIsSaidToBe() {
        server.store.add(new Username("eve", "eve"), StoredHash.of("{noop}secret"), Optional.empty(), TestServer.NOON);

        sent(server.login("eve", TestServer.PASSWORD),
                FieldsChecked.class, AccountSought.class, AccountFound.class, HashNotCheckable.class);
    }

    @Test
    void whatIsMissingEndsALoginAtItsFields() {
        var exchange = server.login("", TestServer.PASSWORD);

        sent(exchange, FieldsChecked.class);
        assertThat(only(exchange, FieldsChecked.class).refused()).containsOnlyKeys(Field.USERNAME);
    }

    @Test
    void whoAmIAsksEveryQuestionInItsOrderThenSaysWhatIsAllowed() {
        var token = server.tokenOf("ada");
        var exchange = server.whoAmI(token);

        assertThat(kinds(exchange)).startsWith(TokenTaken.class, RequestWritten.class, RequestArrived.class, TokenRead.class)
                .endsWith(CheckMade.class, VerdictReached.class, PermissionsFound.class, ReplySent.class, ReplyRead.class);
        assertThat(checks(exchange)).containsExactly(CheckKind.values());
        assertThat(only(exchange, TokenTaken.class).token().compact()).isEqualTo(token);
        assertThat(only(exchange, VerdictReached.class).verdict().believable()).isTrue();
        assertThat(only(exchange, PermissionsFound.class))
                .isEqualTo(new PermissionsFound(Optional.of(Role.ADMIN), Permission.of(Role.ADMIN)));
    }

    @Test
    void anExpiredTokenIsShownToTheCheckThatFailsAndHasNoPermissions() {
        var token = server.tokenOf("ada");
        server.clock.advance(Duration.ofHours(2));
        var exchange = server.whoAmI(token);

        assertThat(kinds(exchange)).endsWith(VerdictReached.class, ReplySent.class, ReplyRead.class)
                .doesNotContain(PermissionsFound.class);
        assertThat(all(exchange, CheckMade.class).filter(made -> made.check().outcome() == Outcome.FAIL))
                .extracting(made -> made.check().kind()).containsExactly(CheckKind.EXP);
        assertThat(all(server.whoAmI("no token"), CheckMade.class)).hasSize(CheckKind.values().length);
    }

    @Test
    void whereTheStoreFailsTheStepsSaySoInPlainWords() {
        server.store.close();

        var register = server.register("ada", TestServer.PASSWORD);
        sent(register, FieldsChecked.class, NewPasswordHashed.class, RowSent.class, Broken.class);
        var login = server.login("ada", TestServer.PASSWORD);
        sent(login, FieldsChecked.class, AccountSought.class, Broken.class);
        assertThat(List.of(only(register, Broken.class), only(login, Broken.class))).allSatisfy(broken -> {
            assertThat(broken.inStore()).isTrue();
            assertThat(broken.why().key()).isEqualTo("account.store-failed");
        });
    }

    @Test
    void aFaultOutsideTheStoreIsSaidToBeOne() {
        var token = server.tokenOf("ada");
        var exchange = server.service(new BrokenClock()).whoAmI(new Request.WhoAmI(new Token(token)));

        assertThat(kinds(exchange)).containsExactly(TokenTaken.class, RequestWritten.class, RequestArrived.class,
                TokenRead.class, Broken.class, ReplySent.class, ReplyRead.class);
        assertThat(only(exchange, Broken.class)).isEqualTo(new Broken(Message.of("reply.failed"), false));
    }

    @Test
    void aLoginThatIsHeldBackAsksNeitherStoreNorBcrypt() {
        for (int wrong = 0; wrong < Slowdown.FREE_TRIES; wrong++) {
            server.login("ada", "incorrect horse");
        }
        var exchange = server.login("ada", TestServer.PASSWORD);

        sent(exchange, FieldsChecked.class, HeldBack.class);
        assertThat(exchange.reply()).isEqualTo(new Reply.TooManyTries(only(exchange, HeldBack.class).retryAfter()));
        assertThat(exchange.bcrypt()).isEqualTo(Duration.ZERO);
    }

    @Test
    void aSignatureByAKeyPairNamesItsAlgorithmAndItsOwnKey() {
        server.settings.setAlgorithm(SigningAlgorithm.RS256);
        var token = server.tokenOf("ada");
        var signed = only(server.login("ada", TestServer.PASSWORD), Signed.class);

        assertThat(signed.algorithm()).isEqualTo(SigningAlgorithm.RS256);
        assertThat(signed.keyFingerprint()).isNotEqualTo(SigningKey.hmac(server.secret).fingerprint());
        assertThat(all(server.whoAmI(token), CheckMade.class).filter(made -> made.check().kind() == CheckKind.SIGNATURE))
                .extracting(made -> made.check().reason().values().getFirst()).containsExactly(signed.keyFingerprint());
    }

    @Test
    void aTokenWithoutARoleIsRecordedToItsMissingPermissions() {
        var exchange = server.whoAmI(HandSigned.token("{\"sub\":\"1\"}", server.secret));

        assertThat(only(exchange, PermissionsFound.class)).isEqualTo(new PermissionsFound(Optional.empty(), List.of()));
        assertThat(exchange.reply()).isEqualTo(new Reply.Identity(Optional.of(1L), Optional.empty(), Optional.empty()));
    }

    @Test
    void anExchangeKnowsWhichWayItsRequestCame() {
        assertThat(server.login("ada", TestServer.PASSWORD).origin()).isEqualTo(Origin.WINDOW);
        var login = new Request.Login(new Credentials("ada", TestServer.PASSWORD));
        assertThat(server.auth.calledBy(Callers.OVER_HTTP).login(login).origin()).isEqualTo(Origin.HTTP);
        assertThat(server.exchanges.newestFirst()).hasSize(2);
    }

    @Test
    void theTimesOfTheStepsAreParts() {
        var register = server.register("ada", TestServer.PASSWORD);
        var login = server.login("ada", TestServer.PASSWORD);

        assertThat(List.of(register, login, server.whoAmI("no token"))).allSatisfy(exchange ->
                assertThat(exchange.steps().stream().map(Step::took).reduce(Duration.ZERO, Duration::plus))
                        .isPositive().isLessThanOrEqualTo(exchange.took()));
        assertThat(register.bcrypt()).isPositive().isLessThanOrEqualTo(register.took());
        assertThat(login.bcrypt()).isPositive().isLessThanOrEqualTo(login.took());
        assertThat(server.whoAmI("no token").bcrypt()).isEqualTo(Duration.ZERO);
        assertThat(server.register("bob", "short").bcrypt()).isEqualTo(Duration.ZERO);
    }

    /** What happened between the arriving request and the reply; what comes before and after is the same for all. */
    @SafeVarargs
    private static void sent(Exchange exchange, Class<? extends StepKind>... between) {
        var expected = new ArrayList<Class<? extends StepKind>>(
                List.of(FormSubmitted.class, RequestWritten.class, RequestArrived.class));
        for (var kind : between) {
            expected.add(kind);
        }
        expected.addAll(List.of(ReplySent.class, ReplyRead.class));
        assertThat(kinds(exchange)).containsExactlyElementsOf(expected);
    }

    private static List<Class<? extends StepKind>> kinds(Exchange exchange) {
        return exchange.steps().stream().<Class<? extends StepKind>>map(step -> step.kind().getClass()).toList();
    }

    private static List<CheckKind> checks(Exchange exchange) {
        return all(exchange, CheckMade.class).map(made -> made.check().kind()).toList();
    }

    private static <K extends StepKind> K only(Exchange exchange, Class<K> kind) {
        var found = all(exchange, kind).toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static <K extends StepKind> Stream<K> all(Exchange exchange, Class<K> kind) {
        return exchange.steps().stream().map(Step::kind).filter(kind::isInstance).map(kind::cast);
    }
}
