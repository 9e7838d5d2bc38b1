package loginlens.story.code;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import loginlens.auth.Exchange;
import loginlens.auth.Origin;
import loginlens.story.Lane;
import loginlens.story.ToldStep;
import loginlens.story.TokenAlgorithm;
import loginlens.token.keys.SigningAlgorithm;

/** The few lines of code that did a step: those of this program, and their twins with Express. Belongs to one thread. */
public final class Snippets {
    /** All there is, by the names of steps. */
    private record Code(Map<String, Snippet> methods, Map<String, List<String>> twins) {}

    /** Read when somebody first looks at code: a start of the program needs none of it. */
    private Optional<Code> read = Optional.empty();

    /** The method of this program that did the step; none where another program was the client. */
    public Optional<Snippet> java(ToldStep told, Exchange exchange) {
        boolean isClients = told.from() == Lane.CLIENT && !told.isArrow();
        return isClients && exchange.origin() == Origin.HTTP ? Optional.empty() : find(told, code().methods());
    }

    /** The same with Express. */
    public Optional<Snippet> express(ToldStep told, Exchange exchange) {
        var algorithm = TokenAlgorithm.of(exchange);
        return find(told, code().twins())
                .map(lines -> new Snippet("", lines.stream().map(line -> filled(line, algorithm)).toList()));
    }

    private Code code() {
        if (read.isEmpty()) {
            read = Optional.of(new Code(JavaMethods.read(), ExpressTwins.read()));
        }
        return read.get();
    }

    /** The lines that are for this very case, or else those that are for more cases. */
    private static <T> Optional<T> find(ToldStep told, Map<String, T> code) {
        return told.codeNames().stream().filter(code::containsKey).findFirst().map(code::get);
    }

    private static String filled(String line, Optional<SigningAlgorithm> signing) {
        return signing.map(algorithm -> line
                        .replace("{alg}", algorithm.name())
                        .replace("{hash}", "sha" + algorithm.hashBits())
                        .replace("{key}", algorithm.family() == SigningAlgorithm.Family.HMAC ? "secret" : "privateKey"))
                .orElse(line);
    }
}
