package loginlens.ui.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class SnippetsTest {
    private static final int MOST_LINES = 60;

    private final Snippets snippets = new Snippets();

    @Test
    void everyStepFindsItsLinesInTheSourcesOfThisBuild() {
        try (var server = new FlowServer()) {
            for (var exchange : EveryPath.played(server)) {
                for (var telling : server.story(exchange).tellings()) {
                    var java = snippets.java(telling, exchange.request());
                    assertThat(java).as(telling.stop().name()).isPresent();
                    assertThat(java.get().lines()).as(telling.stop().name()).hasSizeBetween(3, MOST_LINES);
                    assertThat(java.get().lines().getLast()).isEqualTo("}");
                    assertThat(source(java.get().place())).containsSubsequence(java.get().lines().stream().map(String::strip).toList());
                    assertThat(snippets.express(telling, exchange.request()).map(Snippets.Snippet::lines).orElseThrow())
                            .as(telling.stop().name()).isNotEmpty();
                }
            }
        }
    }

    @Test
    void theLinesAreTheWholeMethodAndNothingElse() {
        try (var server = new FlowServer()) {
            var login = server.login("ada");
            var fields = server.story(login).tellings().get(3);

            assertThat(snippets.java(fields, login.request()).orElseThrow().lines())
                    .first().isEqualTo("private static Map<Field, Message> missing(Credentials credentials) {");
            assertThat(snippets.java(fields, login.request()).orElseThrow().lines()).contains("    return missing;").endsWith("}");
            assertThat(snippets.express(fields, login.request()).orElseThrow().lines()).first().asString().contains("req.body");
        }
    }

    private static List<String> source(String place) {
        try {
            return Files.readAllLines(Path.of("src/main/java/loginlens", place)).stream().map(String::strip).toList();
        } catch (IOException missing) {
            throw new AssertionError(place, missing);
        }
    }
}
