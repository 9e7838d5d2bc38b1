package loginlens.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import loginlens.account.StoredHash;
import loginlens.account.Username;
import loginlens.auth.Caller;
import loginlens.auth.Callers;
import loginlens.auth.Credentials;
import loginlens.auth.Exchange;
import loginlens.auth.Request;
import loginlens.auth.StepKind;
import loginlens.auth.StepKinds;
import loginlens.text.Message;
import loginlens.token.Token;
import loginlens.token.checks.CheckKind;
import loginlens.token.keys.SigningAlgorithm;
import loginlens.token.reading.PartKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StoryTest {
    private final FlowServer server = new FlowServer();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void everyKindOfStepHasATitleAQuestionALabelAndASentence() {
        var steps = EveryPath.played(server).stream().flatMap(exchange -> server.story(exchange).steps().stream()).toList();

        assertThat(steps).allSatisfy(told -> assertThat(List.of(
                        say(told.title()), say(told.question()), say(told.label()), say(told.sentence())))
                .allSatisfy(said -> assertThat(said).isNotBlank().doesNotContain("{")));
        var kinds = steps.stream().map(told -> told.step().kind().getClass()).collect(Collectors.toSet());
        for (var kind : StepKinds.all()) {
            assertThat(kinds.contains(kind)).as(kind.getSimpleName()).isTrue();
        }
    }

    @Test
    void everyExchangeFallsIntoAFewChaptersEachInOneStretch() {
        for (var exchange : EveryPath.played(server)) {
            var story = server.story(exchange);
            var chapters = story.chapters().stream().map(Stretch::chapter).toList();
            assertThat(story.chapters().stream().mapToInt(chapter -> chapter.to() - chapter.from()).sum())
                    .isEqualTo(story.steps().size());
            assertThat(chapters).startsWith(Chapter.ASKED).endsWith(Chapter.ANSWERED).hasSizeLessThanOrEqualTo(6)
                    .doesNotHaveDuplicates().isSorted();
        }
    }

    @Test
    void aLoginIsToldInItsLanesInOrder() {
        var story = server.story(server.login("ada"));

        assertThat(story.steps().stream().map(told ->
                        told.from() + (told.isArrow() ? ">" + told.to() : "") + " " + say(told.label())))
                .containsExactly(
                        "CLIENT form submitted", "CLIENT request as JSON", "CLIENT>SERVER POST …/login",
                        "SERVER fields checked", "SERVER>STORE SELECT … = 'ada'", "STORE>SERVER one row, its hash",
                        "SERVER salt taken out of the hash", "SERVER password hashed with it",
                        "SERVER digests compared: equal", "SERVER claims gathered",
                        "SERVER both parts to base64url", "SERVER signing input",
                        "SERVER signed with HMAC-SHA256", "SERVER token complete", "SERVER>CLIENT reply 200 + token",
                        "CLIENT token kept");
        assertThat(story.steps()).extracting(ToldStep::chapter).containsSubsequence(
                Chapter.ASKED, Chapter.FOUND, Chapter.COMPARED, Chapter.SIGNED, Chapter.ANSWERED);
        assertThat(say(story.title())).isEqualTo("Log in as ada");
    }

    @Test
    void theSameBytesAreThePartsOfTheTokenEverywhere() {
        var exchange = server.login("ada");
        var token = FlowServer.token(exchange).split("\\.");
        var story = server.story(exchange);

        assertThat(pieces(story, StepKind.PartsEncoded.class, PartKind.HEADER)).isEqualTo(token[0]);
        assertThat(pieces(story, StepKind.PartsEncoded.class, PartKind.PAYLOAD)).isEqualTo(token[1]);
        assertThat(pieces(story, StepKind.SigningInputMade.class, PartKind.PAYLOAD)).isEqualTo(token[1]);
        assertThat(pieces(story, StepKind.SigningInputMade.class, PartKind.SIGNATURE)).isEmpty();
        assertThat(pieces(story, StepKind.Signed.class, PartKind.SIGNATURE)).isEqualTo(token[2]);
        assertThat(pieces(story, StepKind.ClaimsGathered.class, PartKind.PAYLOAD)).contains("\"username\": \"ada\"", "\"sub\": \"1\"");
        assertThat(all(story, StepKind.TokenKept.class)).isEqualTo(FlowServer.token(exchange));
    }

    @Test
    void noStepHoldsTheSigningSecretButItsFingerprint() {
        var values = EveryPath.played(server).stream().map(exchange -> server.story(exchange).steps()).toList().toString();

        assertThat(values).contains(server.key.fingerprint()).doesNotContain(FlowServer.SECRET, FlowServer.PASSWORD);
    }

    @Test
    void onlyAHashThatIsStoredCanBeMarkedAmongTheAccounts() {
        assertThat(stored(server.register("ada"))).containsOnly(true);
        assertThat(stored(server.register("ada"))).containsOnly(false);
        server.store.close();
        assertThat(stored(server.register("bob"))).containsOnly(false);
    }

    @Test
    void aSignatureIsToldAsItsAlgorithmChecksIt() {
        var token = FlowServer.token(server.login("ada"));
        assertThat(says(server.whoAmI(token), CheckKind.SIGNATURE)).contains("HMAC", "secret");
        server.settings.setAlgorithm(SigningAlgorithm.ES256);
        var signed = FlowServer.token(server.login("ada", FlowServer.PASSWORD));
        assertThat(says(server.whoAmI(signed), CheckKind.SIGNATURE)).contains("public key").doesNotContain("secret");
        assertThat(says(server.whoAmI(EveryPath.ENCRYPTED), CheckKind.SIGNATURE)).doesNotContain("secret", "public key");
    }

    @Test
    void whatTheWindowHandsOverIsSaidNotToBeOnTheWire() {
        var here = server.story(server.login("nobody", FlowServer.PASSWORD));
        var there = server.story(server.auth.calledBy(Callers.OVER_HTTP).login(new Request.Login(new Credentials("nobody", "wrong guess"))));

        assertThat(said(here).filter(says -> says.contains("would look like this"))).hasSize(2);
        assertThat(said(there)).noneMatch(says -> says.contains("would"));
    }

    @Test
    void anExchangeSaysFromWhereItCame() {
        var token = new Request.WhoAmI(new Token(FlowServer.token(server.login("ada"))));
        assertThat(say(server.story(server.whoAmI(token.token().compact())).from())).isEqualTo("window");
        assertThat(say(byHand(token).from())).isEqualTo("sent by hand");
        assertThat(say(overHttp(token).from())).isEqualTo("web API");
    }

    @Test
    void aTokenFromElsewhereIsNeverToldAsGivenToTheClientAtLogin() {
        var token = new Request.WhoAmI(new Token(FlowServer.token(server.login("ada"))));

        assertThat(told(server.story(server.whoAmI(token.token().compact())))).contains("got at login");
        assertThat(told(byHand(token))).contains("A token is sent by hand").doesNotContain("got at login", "taken out");
        assertThat(told(overHttp(token))).contains("Another program sends a token")
                .doesNotContain("got at login", "taken out", "The client reads");
    }

    @Test
    void aTokenThatAnotherProgramGotIsNotToldAsKeptByTheClient() {
        server.register("ada");
        var login = new Request.Login(new Credentials("ada", FlowServer.PASSWORD));

        assertThat(told(server.story(server.auth.login(login)))).contains("The client keeps the token");
        assertThat(told(server.story(server.auth.calledBy(Callers.OVER_HTTP).login(login))))
                .contains("The other program has the token now").doesNotContain("The client keeps", "form");
    }

    @Test
    void whatFailedFirstIsFound() {
        assertThat(server.story(server.login("ada")).failure()).isEmpty();
        var wrong = server.story(server.login("ada", "incorrect horse"));
        assertThat(wrong.steps().get(wrong.failure().orElseThrow()).step().kind())
                .isInstanceOf(StepKind.DigestsCompared.class);
    }

    private Story byHand(Request.WhoAmI token) {
        return server.story(server.auth.calledBy(Caller.BY_HAND).whoAmI(token));
    }

    private Story overHttp(Request.WhoAmI token) {
        return server.story(server.auth.calledBy(Callers.OVER_HTTP).whoAmI(token));
    }

    private String told(Story story) {
        return story.steps().stream().map(told -> say(told.title()) + " " + say(told.label()) + " " + say(told.sentence()))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void theRowIsTheRow() {
        var story = server.story(server.login("Ada"));

        assertThat(all(story, StepKind.AccountFound.class)).contains("id 1", "shown 'Ada'", "mapped 'ada'", "role 'ADMIN'",
                "favorite_color 'teal'", "created_at 2026-03-01T12:00:00Z");
    }

    @Test
    void aTitleStaysOnOneLineWhateverTheNameIs() {
        assertThat(title("a\nb\u202Ec\uD83Ed")).isEqualTo("Log in as a\uFFFDb\uFFFDc\uFFFDd");
        assertThat(title("\uD83E\uDD8A".repeat(21))).isEqualTo("Log in as " + "\uD83E\uDD8A".repeat(20) + "…");
        assertThat(title("")).isEqualTo("Log in as nobody (no name)");
    }

    @Test
    void aRowWhoseHashCannotBeCheckedIsSaidToHoldWhatItHolds() {
        server.store.add(new Username("eve", "eve"), StoredHash.of("{noop}unhashed"), Optional.empty(), server.clock.instant());
        server.store.add(new Username("php", "php"), StoredHash.of("$2y$12$" + "a".repeat(53)), Optional.empty(), server.clock.instant());
        var eve = said(server.story(server.login("eve", FlowServer.PASSWORD))).toList();
        var php = said(server.story(server.login("php", FlowServer.PASSWORD))).toList();

        assertThat(eve).noneMatch(says -> says.contains("only its hash"));
        assertThat(php).anyMatch(says -> says.contains("only its hash"))
                .anyMatch(says -> says.contains("a hash that this server cannot check"));
    }

    private String title(String name) {
        return say(server.story(server.login(name, FlowServer.PASSWORD)).title());
    }

    private String says(Exchange exchange, CheckKind kind) {
        return server.story(exchange).steps().stream()
                .filter(told -> told.step().kind() instanceof StepKind.CheckMade(var check) && check.kind() == kind)
                .map(told -> say(told.sentence())).collect(Collectors.joining());
    }

    private Stream<String> said(Story story) {
        return story.steps().stream().map(told -> say(told.sentence()));
    }

    private List<Boolean> stored(Exchange exchange) {
        return server.story(exchange).steps().stream().flatMap(told -> told.values().stream())
                .filter(StepValue.Hash.class::isInstance).map(StepValue.Hash.class::cast).map(StepValue.Hash::stored).toList();
    }

    @Test
    void aHugeTokenIsToldByItsBeginning() {
        var story = server.story(server.whoAmI("x".repeat(1_000_000)));

        assertThat(story.steps().stream().flatMap(told -> told.values().stream())
                        .filter(StepValue.Letters.class::isInstance).map(StepValue.Letters.class::cast)
                        .flatMap(letters -> letters.pieces().stream()))
                .isNotEmpty().allSatisfy(piece -> assertThat(piece.text().length()).isLessThan(3_000));
    }

    @Test
    void aLongNameIsCutInTheDiagramButNotInItsStep() {
        var name = "a".repeat(60);
        var story = server.story(server.login(name, FlowServer.PASSWORD));

        assertThat(story.steps().stream().map(told -> say(told.label()))).allMatch(label -> label.length() < 40);
        assertThat(all(story, StepKind.AccountSought.class)).contains("'" + name + "'");
    }

    @Test
    void theReplyIsThereFromItsStepOn() {
        Exchange exchange = server.login("ada");
        var story = server.story(exchange);

        assertThat(story.isRepliedAt(13)).isFalse();
        assertThat(story.isRepliedAt(14)).isTrue();
        assertThat(story.isRepliedAt(15)).isTrue();
    }

    private String say(Message message) {
        return server.words.say(message);
    }

    private static String pieces(Story story, Class<? extends StepKind> kind, PartKind part) {
        return letters(story, kind).stream().flatMap(letters -> letters.pieces().stream())
                .filter(piece -> piece.part().filter(part::equals).isPresent())
                .map(StepValue.Piece::text).collect(Collectors.joining());
    }

    private static String all(Story story, Class<? extends StepKind> kind) {
        return letters(story, kind).stream().flatMap(letters -> letters.pieces().stream())
                .map(StepValue.Piece::text).collect(Collectors.joining());
    }

    private static List<StepValue.Letters> letters(Story story, Class<? extends StepKind> kind) {
        return story.steps().stream().filter(told -> kind.isInstance(told.step().kind()))
                .flatMap(told -> told.values().stream())
                .filter(StepValue.Letters.class::isInstance).map(StepValue.Letters.class::cast).toList();
    }
}
