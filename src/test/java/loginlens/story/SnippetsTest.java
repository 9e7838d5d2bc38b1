package loginlens.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import loginlens.auth.Exchange;
import loginlens.auth.Origin;
import loginlens.auth.StepKind;
import loginlens.token.checks.CheckKind;
import loginlens.token.keys.SigningAlgorithm;
import loginlens.token.keys.SigningAlgorithm.Family;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SnippetsTest {
    private static final int MOST_LINES = 60;

    private final Snippets snippets = new Snippets();

    private final FlowServer server = new FlowServer();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void everyStepFindsItsLinesInTheSourcesOfThisBuild() {
        for (var exchange : EveryPath.played(server)) {
            for (var telling : server.story(exchange).tellings()) {
                var java = snippets.java(telling, exchange);
                if (isOfAnotherProgram(telling, exchange)) {
                    assertThat(java).as(telling.stop().name()).isEmpty();
                    continue;
                }
                assertThat(java).as(telling.stop().name()).isPresent();
                assertThat(java.get().lines()).as(telling.stop().name()).hasSizeBetween(3, MOST_LINES);
                assertThat(java.get().lines().getLast()).isEqualTo("}");
                assertThat(source(java.get().place())).containsSubsequence(java.get().lines().stream().map(String::strip).toList());
            }
        }
    }

    @Test
    void theTwinDoesWhatWasDoneInThisExchange() {
        for (var exchange : EveryPath.played(server)) {
            for (var telling : server.story(exchange).tellings()) {
                var twin = twin(telling, exchange);
                assertThat(twin).as(telling.stop().name()).isNotBlank().doesNotContain("{alg}", "{hash}", "{key}");
                switch (telling.step().kind()) {
                    case StepKind.RequestWritten(var request) -> assertThat(twin).contains("'" + request.path() + "'");
                    case StepKind.RequestArrived(var request) -> assertThat(twin).contains("'" + request.path() + "'");
                    case StepKind.ReplySent(var reply) -> assertThat(twin).contains("status(" + reply.status() + ")");
                    case StepKind.Signed signed when signed.algorithm() == SigningAlgorithm.EdDSA ->
                        // Ed25519 brings its own hash.
                        assertThat(twin).contains("crypto.sign(null, ");
                    case StepKind.Signed signed -> assertThat(twin).contains("'sha" + signed.algorithm().hashBits() + "'")
                            .contains(signed.algorithm().family() == Family.HMAC ? "createHmac(" : "crypto.sign(");
                    case StepKind.TokenMade _ -> assertThat(twin).contains("'" + alg(exchange) + "'");
                    case StepKind.CheckMade(var check) when check.kind() == CheckKind.SIGNATURE
                            && alg(exchange).equals("EdDSA") -> assertThat(twin).contains("crypto.verify(", "null, ");
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
        var fields = server.story(login).tellings().get(3);

        assertThat(snippets.java(fields, login).orElseThrow().lines())
                .first().isEqualTo("private static Map<Field, Message> missing(Credentials credentials) {");
        assertThat(snippets.java(fields, login).orElseThrow().lines()).contains("    return missing;").endsWith("}");
        assertThat(snippets.express(fields, login).orElseThrow().lines()).first().asString().contains("req.body");
    }

    private String twin(Story.Telling telling, Exchange exchange) {
        return String.join("\n", snippets.express(telling, exchange).orElseThrow().lines());
    }

    private static String alg(Exchange exchange) {
        return Signing.of(exchange).map(SigningAlgorithm::name).orElse("");
    }

    private static boolean isOfAnotherProgram(Story.Telling telling, Exchange exchange) {
        return exchange.origin() == Origin.HTTP && telling.stop().from() == Lane.CLIENT && telling.stop().to() == Lane.CLIENT;
    }

    private static List<String> source(String place) {
        try {
            return Files.readAllLines(Path.of("src/main/java/loginlens", place)).stream().map(String::strip).toList();
        } catch (IOException missing) {
            throw new AssertionError(place, missing);
        }
    }
}
