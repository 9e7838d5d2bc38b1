package loginlens.story.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import loginlens.auth.Exchange;
import loginlens.auth.Origin;
import loginlens.auth.StepKind;
import loginlens.auth.StepKinds;
import loginlens.story.EveryPath;
import loginlens.story.FlowServer;
import loginlens.story.Lane;
import loginlens.story.ToldStep;
import loginlens.story.TokenAlgorithm;
import loginlens.token.checks.CheckKind;
import loginlens.token.keys.SigningAlgorithm;
import loginlens.token.keys.SigningAlgorithm.Family;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SnippetsTest {
    private static final int MOST_LINES = 60;
    private static final Pattern MARK = Pattern.compile("(?m)^\\s*@StepCode\\(([^)]*)\\)");
    private static final Map<String, Snippet> METHODS = JavaMethods.read();
    private static final Map<String, List<String>> TWINS = ExpressTwins.read();
    private static final Pattern NAME = Pattern.compile("\"([^\"]+)\"");

    private final Snippets snippets = new Snippets();

    private final FlowServer server = new FlowServer();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void everyStepFindsItsLinesInTheSourcesOfThisBuild() {
        for (var exchange : EveryPath.played(server)) {
            for (var told : server.story(exchange).steps()) {
                var java = snippets.java(told, exchange);
                if (isOfAnotherProgram(told, exchange)) {
                    assertThat(java).as(told.step().kind().name()).isEmpty();
                    continue;
                }
                assertThat(java).as(told.step().kind().name()).isPresent();
                assertThat(java.get().lines()).as(told.step().kind().name()).hasSizeBetween(3, MOST_LINES);
                assertThat(java.get().lines().getLast()).isEqualTo("}");
                assertThat(source(java.get().place())).containsSubsequence(java.get().lines().stream().map(String::strip).toList());
            }
        }
    }

    @Test
    void theTwinDoesWhatWasDoneInThisExchange() {
        for (var exchange : EveryPath.played(server)) {
            for (var told : server.story(exchange).steps()) {
                var twin = twin(told, exchange);
                assertThat(twin).as(told.step().kind().name()).isNotBlank().doesNotContain("{alg}", "{hash}", "{key}");
                switch (told.step().kind()) {
                    case StepKind.RequestWritten(var request) -> assertThat(twin).contains("'" + request.path() + "'");
                    case StepKind.RequestArrived(var request) -> assertThat(twin).contains("'" + request.path() + "'");
                    case StepKind.ReplySent(var reply) -> assertThat(twin).contains("status(" + reply.status() + ")");
                    case StepKind.Signed signed -> assertThat(twin).contains("'sha" + signed.algorithm().hashBits() + "'")
                            .contains(signed.algorithm().family() == Family.HMAC ? "createHmac(" : "crypto.sign(");
                    case StepKind.TokenMade _ -> assertThat(twin).contains("'" + alg(exchange) + "'");
                    case StepKind.CheckMade(var check) when check.kind() == CheckKind.SIGNATURE ->
                        assertThat(twin).contains(alg(exchange).isEmpty() ? "ALGORITHMS" : "'sha" + alg(exchange).substring(2) + "'")
                                .contains(alg(exchange).startsWith("HS") ? "createHmac(" : "verify(");
                    default -> assertThat(twin).doesNotContain("HS256", "sha256");
                }
            }
        }
    }

    @Test
    void theLinesAreTheWholeMethodAndNothingElse() {
        var login = server.login("ada");
        var fields = server.story(login).steps().get(3);

        assertThat(snippets.java(fields, login).orElseThrow().lines())
                .first().isEqualTo("private static Map<Field, Message> missing(Credentials credentials) {");
        assertThat(snippets.java(fields, login).orElseThrow().lines()).contains("    return missing;").endsWith("}");
        assertThat(snippets.express(fields, login).orElseThrow().lines()).first().asString().contains("req.body");
    }

    @Test
    void everyKindOfStepHasItsLinesHereAndWithExpress() {
        for (var kind : StepKinds.all()) {
            var name = StepKind.name(kind);
            assertThat(METHODS.keySet()).as("@StepCode for " + name).anyMatch(mark -> isFor(mark, name));
            assertThat(TWINS.keySet()).as("a section for " + name).anyMatch(mark -> isFor(mark, name));
        }
    }

    @Test
    void everyMarkNamesAKindOfStepAndIsTheOnlyOneOfThatName() throws IOException {
        var names = StepKinds.all().stream().map(StepKind::name).toList();

        assertThat(METHODS.keySet()).allMatch(mark -> names.stream().anyMatch(name -> isFor(mark, name)));
        assertThat(TWINS.keySet()).allMatch(mark -> names.stream().anyMatch(name -> isFor(mark, name)));
        assertThat(marksOfTheSources()).containsExactlyInAnyOrderElementsOf(METHODS.keySet());
    }

    @Test
    void noMarkIsShownAmongTheLines() {
        assertThat(METHODS.values()).allSatisfy(method -> {
            assertThat(method.lines()).noneMatch(line -> line.contains("@StepCode"));
            assertThat(method.lines().getFirst()).doesNotStartWith("@").contains("(");
        });
    }

    private static boolean isFor(String mark, String name) {
        return mark.equals(name) || mark.startsWith(name + ".");
    }

    /** Each mark as the compiler sees it, wherever it is. */
    private static List<String> marksOfTheSources() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> MARK.matcher(text(file)).results())
                    .flatMap(mark -> NAME.matcher(mark.group(1)).results())
                    .map(name -> name.group(1))
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new AssertionError(file.toString(), unreadable);
        }
    }

    private String twin(ToldStep told, Exchange exchange) {
        return String.join("\n", snippets.express(told, exchange).orElseThrow().lines());
    }

    private static String alg(Exchange exchange) {
        return TokenAlgorithm.of(exchange).map(SigningAlgorithm::name).orElse("");
    }

    private static boolean isOfAnotherProgram(ToldStep told, Exchange exchange) {
        return exchange.origin() == Origin.HTTP && told.from() == Lane.CLIENT && told.to() == Lane.CLIENT;
    }

    private static List<String> source(String place) {
        try {
            return Files.readAllLines(Path.of("src/main/java/loginlens", place)).stream().map(String::strip).toList();
        } catch (IOException missing) {
            throw new AssertionError(place, missing);
        }
    }
}
