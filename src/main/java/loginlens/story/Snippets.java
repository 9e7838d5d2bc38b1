package loginlens.story;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import loginlens.auth.Exchange;
import loginlens.auth.Origin;
import loginlens.auth.StepKind;
import loginlens.token.keys.SigningAlgorithm;

/**
 * The few lines of code that did a step. The Java lines are read from the sources that this very program was built
 * from, so they are the ones that ran; their Express twins are written for this purpose.
 */
public final class Snippets {
    /**
     * Some lines of code.
     *
     * @param place where they stand: {@code auth/Login.java}, or empty
     * @param lines the lines, without the indentation that all of them share
     */
    public record Snippet(String place, List<String> lines) {
        public Snippet {
            lines = List.copyOf(lines);
        }
    }

    private static final String SECTION = "//# ";

    private final Properties methods = new Properties();
    private final Map<String, List<String>> express = new HashMap<>();

    /** Reads what there is to know of the steps' code. */
    public Snippets() {
        try (var reader = new InputStreamReader(open("/loginlens/story/code.properties"), StandardCharsets.UTF_8)) {
            methods.load(reader);
        } catch (IOException brokenBuild) {
            throw new UncheckedIOException(brokenBuild);
        }
        List<String> part = new ArrayList<>();
        for (var line : lines("/loginlens/story/express.js")) {
            if (line.startsWith(SECTION)) {
                part = new ArrayList<>();
                express.put(line.substring(SECTION.length()), part);
            } else if (!line.isEmpty()) {
                part.add(line);
            }
        }
    }

    /** The method of this program that did the step; none where another program was the client. */
    public Optional<Snippet> java(Story.Telling telling, Exchange exchange) {
        var stop = telling.stop();
        boolean isClients = stop.from() == Lane.CLIENT && !stop.isArrow();
        return isClients && exchange.origin() == Origin.HTTP
                ? Optional.empty()
                : find(telling, exchange, key -> Optional.ofNullable(methods.getProperty(key))).map(Snippets::method);
    }

    /** The same with Express. */
    public Optional<Snippet> express(Story.Telling telling, Exchange exchange) {
        var signing = Signing.of(exchange);
        return find(telling, exchange, key -> Optional.ofNullable(express.get(key)))
                .map(lines -> new Snippet("", lines.stream().map(line -> filled(line, signing)).toList()));
    }

    /** The lines that are for this very case, or else those that are for more cases. */
    private static <T> Optional<T> find(Story.Telling telling, Exchange exchange, Function<String, Optional<T>> by) {
        var name = telling.stop().name();
        var names = new ArrayList<String>();
        variants(telling.step().kind(), exchange).forEach(variant -> names.add(name + "." + variant));
        names.add(name);
        return names.stream().map(by).flatMap(Optional::stream).findFirst();
    }

    /** What makes a difference to the code: the check, the algorithm's family, the status; else the route. */
    private static List<String> variants(StepKind kind, Exchange exchange) {
        var route = Titles.route(exchange.request());
        var family = Signing.of(exchange).map(algorithm -> algorithm.family().name()).orElse("");
        return switch (kind) {
            case StepKind.CheckMade(var check) -> List.of(check.kind() + "." + family, check.kind().name(), family);
            case StepKind.Signed _, StepKind.TokenMade _, StepKind.VerdictReached _ -> List.of(family);
            case StepKind.ReplySent(var reply) -> List.of(reply.status() + "." + route, Labels.status(reply));
            default -> List.of(route);
        };
    }

    private static String filled(String line, Optional<SigningAlgorithm> signing) {
        return signing.map(algorithm -> line
                        .replace("{alg}", algorithm.name())
                        .replace("{hash}", "sha" + algorithm.hashBits())
                        .replace("{key}", algorithm.family() == SigningAlgorithm.Family.HMAC ? "secret" : "privateKey"))
                .orElse(line);
    }

    private static Snippet method(String where) {
        var place = where.substring(0, where.indexOf('#'));
        var beginning = where.substring(place.length() + 1);
        var found = new ArrayList<String>();
        String end = "";
        for (var line : lines("/loginlens/sources/" + place)) {
            if (found.isEmpty() && line.strip().startsWith(beginning)) {
                end = line.substring(0, line.indexOf(beginning)) + "}";
            }
            if (!end.isEmpty()) {
                found.add(line.substring(Math.min(end.length() - 1, line.length())));
            }
            if (!end.isEmpty() && line.equals(end)) {
                break;
            }
        }
        return new Snippet(place, found);
    }

    private static List<String> lines(String resource) {
        try (var in = open(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException brokenBuild) {
            throw new UncheckedIOException(brokenBuild);
        }
    }

    private static InputStream open(String resource) throws IOException {
        var in = Snippets.class.getResourceAsStream(resource);
        if (in == null) {
            throw new IOException("the build lacks " + resource);
        }
        return in;
    }
}
