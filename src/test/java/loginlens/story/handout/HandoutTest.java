package loginlens.story.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import loginlens.account.StoredHash;
import loginlens.account.Username;
import loginlens.auth.Exchange;
import loginlens.story.EveryPath;
import loginlens.story.FlowServer;
import loginlens.story.http.JsonBodies;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class HandoutTest {
    private static final String ATTACK = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>&lt;";

    private final FlowServer server = new FlowServer();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void aLoginIsOnePageWithDiagramStepsAndToken() throws IOException {
        var html = html(server.login("ada"));

        assertThat(html).startsWith("<!DOCTYPE html>").contains("<svg ", "Log in as ada", "The digests are compared",
                "The token, decoded", "<th>exp</th>", "POST /api/auth/login → 200", "size: A4");
        assertThat(html.split("<li>")).hasSize(17);
        Files.createDirectories(Path.of("target/pictures"));
        Files.writeString(Path.of("target/pictures/handout-login.html"), html);
    }

    @Test
    void whateverIsTypedStaysText() throws Exception {
        for (var exchange : new Exchange[] {
            server.login(ATTACK, ATTACK), server.register(ATTACK, ATTACK), server.whoAmI(ATTACK)}) {
            var html = html(exchange);
            assertThat(html).doesNotContain("<script", "<img", "onerror=alert(1)>\n");
            assertThat(elements(html)).contains("svg", "li").doesNotContain("script", "img", "link", "iframe", "a");
        }
        assertThat(html(server.login(ATTACK, ATTACK))).contains("&lt;script&gt;alert(1)&lt;/script&gt;");
        assertThat(Html.escape("a\0b\u202Ec\uD800")).isEqualTo("a\uFFFDb\uFFFDc\uFFFD");
    }

    @Test
    void everyPathIsAPageThatStandsByItself() throws Exception {
        for (var exchange : EveryPath.played(server)) {
            var html = html(exchange);
            assertThat(elements(html)).contains("svg");
            assertThat(html).contains("default-src 'none'").doesNotContain("http://", "https://", "url(", "@import", "src=");
        }
    }

    @Test
    void nobodyCanLogInWithIt() {
        var login = server.login("ada");
        var token = FlowServer.token(login);
        var hash = server.store.newest(1).getFirst().passwordHash().text();
        server.store.add(new Username("eve", "eve"), StoredHash.of("{noop}unhashed"), Optional.empty(), server.clock.instant());
        var pages = html(login) + html(server.login("ada", "incorrect horse")) + html(server.whoAmI(token))
                + html(server.login("eve", "unhashed!"));

        assertThat(pages)
                .contains(JsonBodies.DOTS, token.substring(0, token.indexOf('.')), hash.substring(7, 29))
                .doesNotContain(FlowServer.PASSWORD, "incorrect horse", "unhashed", FlowServer.SECRET)
                .doesNotContain(token.substring(token.lastIndexOf('.') + 1));
    }

    @Test
    void nobodyCanTryPasswordsOnIt() {
        var login = server.login("ada");
        var digest = server.store.newest(1).getFirst().passwordHash().text().substring(29);
        var pages = html(login) + html(server.login("ada", "incorrect horse")) + html(server.register("bob"))
                + html(server.register("ada"));

        assertThat(pages).doesNotContain(digest.substring(0, 3));
        assertThat(Pattern.compile("class=\"digest\">([^<]*)<").matcher(pages).results().map(found -> found.group(1).strip()))
                .hasSizeGreaterThan(4).allMatch(left -> left.matches("…\\s*…?"));
    }

    @Test
    void thePictureIsNamedForPaper() {
        assertThat(html(server.login("ada"))).contains("aria-label=\"The exchange as a diagram, with one lane each")
                .doesNotContain("Space goes forward");
    }

    @Test
    void hugeInputMakesAPageOfBoundedSize() {
        assertThat(html(server.whoAmI("x".repeat(1_000_000))).length()).isLessThan(100_000);
        assertThat(html(server.login("x".repeat(100_000), "y")).length()).isLessThan(100_000);
    }

    private String html(Exchange exchange) {
        return new Handout(server.inspector, server.words).html(server.story(exchange));
    }

    /** The names of all elements, as a strict parser sees them: the page is XHTML but for its first line and its voids. */
    private static List<String> elements(String html) throws Exception {
        var strict = html.replace("<!DOCTYPE html>", "").replaceAll("<meta ([^>]*)>", "<meta $1/>");
        var factory = DocumentBuilderFactory.newInstance();
        Document page = factory.newDocumentBuilder().parse(new InputSource(new StringReader(strict)));
        var all = page.getElementsByTagName("*");
        return IntStream.range(0, all.getLength()).mapToObj(at -> all.item(at).getNodeName()).distinct().toList();
    }
}
