package loginlens.story.handout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import loginlens.auth.Work;
import loginlens.story.StepValue;
import loginlens.story.Story;
import loginlens.story.TimeShares;
import loginlens.story.ToldStep;
import loginlens.text.Words;
import loginlens.token.Token;
import loginlens.token.checks.TokenInspector;
import loginlens.token.reading.ClaimCatalogue;
import loginlens.token.reading.PartKind;
import loginlens.token.reading.TokenPart;

/**
 * The whole exchange as one page of HTML that prints well on A4: diagram, steps and the decoded token. It is given
 * away, so nobody may be able to log in with it or to try passwords on it: passwords are dots, digests are left out,
 * and of signatures only the beginning is there.
 */
public final class Handout {
    private final TokenInspector inspector;
    private final Words words;

    /** Reads the token with this inspector, and writes in these words. */
    public Handout(TokenInspector inspector, Words words) {
        this.inspector = inspector;
        this.words = words;
    }

    /** The page; it needs no other file and loads nothing. */
    public String html(Story story) {
        var exchange = story.exchange();
        var title = text(words.say(story.title()));
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
                <meta name="viewport" content="width=device-width">
                <title>%s</title>
                <style>
                %s</style>
                </head>
                <body>
                <h1>%s</h1>
                <p class="sum">%s</p>
                %s<p class="times">%s</p>
                <h2>%s</h2>
                <ol>
                %s</ol>
                %s<footer>%s</footer>
                </body>
                </html>
                """.formatted(
                words.say("language"), title, style(), title,
                text(words.say("flow.handout.sum", exchange.request().method(), exchange.request().path(),
                        Integer.toString(exchange.reply().status()), words.times().milliseconds(exchange.took()),
                        words.times().utc(exchange.at()), story.from())),
                new Svg(words).of(story), times(story), text(words.say("flow.handout.steps")),
                story.steps().stream().map(this::step).collect(Collectors.joining()),
                story.token().map(this::token).orElse(""),
                text(words.say("flow.handout.masked")));
    }

    private String times(Story story) {
        var shares = TimeShares.of(story.exchange());
        return Stream.of(Work.values())
                .filter(work -> !shares.of(work).isZero())
                .map(work -> text(shares.say(work, words)))
                .collect(Collectors.joining(" · "));
    }

    private String step(ToldStep told) {
        var took = told.step().took();
        return "<li><h3>%s%s</h3>\n<p>%s</p>\n%s</li>\n".formatted(
                text(words.say(told.title())),
                took.isZero() ? "" : " <span class=\"time\">" + words.times().milliseconds(took) + "</span>",
                text(words.say(told.sentence())),
                told.values().stream().map(this::value).collect(Collectors.joining()));
    }

    private String value(StepValue value) {
        return switch (value) {
            case StepValue.Letters(var label, var pieces) -> value(words.say(label), pieces(pieces));
            case StepValue.Password(var label, var _, var hidden) -> value(words.say(label), Html.escape(hidden));
            case StepValue.Hash(var label, var hash, var _) -> value(words.say(label), Masks.hash(hash));
            case StepValue.Digests digests -> value(words.say(digests.label()), Masks.digests());
            case StepValue.Answer(var tone, var sentence) ->
                "<p class=\"%s\">%s</p>\n".formatted(Masks.name(tone), text(words.say(sentence)));
        };
    }

    private static String pieces(List<StepValue.Piece> pieces) {
        return pieces.stream().map(Masks::piece).collect(Collectors.joining());
    }

    private static String value(String label, String safe) {
        return "<p class=\"label\">%s</p>\n<pre>%s</pre>\n".formatted(text(label), safe);
    }

    private String token(Token token) {
        var read = inspector.read(token);
        return "<h2>%s</h2>\n%s%s".formatted(
                text(words.say("flow.handout.token")),
                read.header().map(this::claims).orElse(""),
                read.payload().map(this::claims).orElse(""));
    }

    private String claims(TokenPart part) {
        var catalogue = new ClaimCatalogue();
        var rows = part.claims().stream().map(claim -> "<tr><th>%s</th><td><code>%s</code></td><td>%s</td></tr>\n".formatted(
                text(claim.name()),
                text(claim.rawValue()),
                text((part.kind() == PartKind.HEADER
                                ? catalogue.headerParameter(claim.name())
                                : catalogue.claim(claim.name()))
                        .map(entry -> words.say(entry.meaning()))
                        .orElseGet(() -> words.say("token.claim.unknown")))));
        return "<table class=\"%s\"><caption>%s</caption>\n%s</table>\n".formatted(
                Masks.name(part.kind()), text(words.say(part.kind().title())), rows.collect(Collectors.joining()));
    }

    private static String text(String text) {
        return Html.escape(text);
    }

    private static String style() {
        try (InputStream in = Handout.class.getResourceAsStream("/loginlens/story/handout/handout.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException brokenBuild) {
            throw new UncheckedIOException(brokenBuild);
        }
    }
}
