package loginlens.attack.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import loginlens.text.Message;

/** The Express twins of the servers, by the name of the attack. Reads a resource, so not for the FX thread. */
public final class ExpressLines {
    private static final String SECTION = "//# ";
    private static final String DECIDES = " // decides";
    private static final String BY_HAND = "by hand";

    private final Map<String, Twin> twins = new HashMap<>();

    /**
     * The lines of an Express server.
     *
     * @param quote   the lines
     * @param version with which version of jsonwebtoken they do what is said, or that they are written by hand
     */
    public record Twin(Quote quote, Message version) {}

    /** Reads them all. A part begins with {@code //# <attack> careless|correct <version>}. */
    public ExpressLines() {
        String head = "";
        List<String> part = new ArrayList<>();
        for (String line : Sources.lines("/loginlens/attack/express.js")) {
            if (line.startsWith(SECTION)) {
                add(head, part);
                head = line.substring(SECTION.length());
                part = new ArrayList<>();
            } else if (!line.isEmpty()) {
                part.add(line);
            }
        }
        add(head, part);
    }

    private void add(String head, List<String> part) {
        if (head.isEmpty()) {
            return;
        }
        String[] words = head.split(" ", 3);
        int deciding = 0;
        for (int at = 0; at < part.size(); at++) {
            deciding = part.get(at).contains(DECIDES) ? at : deciding;
        }
        List<String> shown = part.stream().map(line -> line.replace(DECIDES, "")).toList();
        Message version = words[2].equals(BY_HAND) ? Message.of("attack.express.byHand")
                : Message.of("attack.express.version", words[2]);
        twins.put(words[0] + " " + words[1], new Twin(Quote.of("", shown, deciding), version));
    }

    /** The twin of the careless server. */
    public Twin careless(String attack) {
        return twin(attack + " careless");
    }

    /** The same, put right. */
    public Twin correct(String attack) {
        return twin(attack + " correct");
    }

    private Twin twin(String name) {
        Twin twin = twins.get(name);
        if (twin == null) {
            throw new IllegalStateException("no Express lines for " + name);
        }
        return twin;
    }
}
