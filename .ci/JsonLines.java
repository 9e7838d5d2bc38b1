import java.nio.charset.StandardCharsets;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;

/** Reads standard input and fails unless each line is one JSON object and nothing else. */
final class JsonLines {
    public static void main(String[] args) throws Exception {
        var json = new JsonFactory();
        var text = new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
        for (String line : text.lines().toList()) {
            try (var parser = json.createParser(line)) {
                if (parser.nextToken() != JsonToken.START_OBJECT) {
                    throw new IllegalArgumentException("not a JSON object: " + line);
                }
                parser.skipChildren();
                if (parser.nextToken() != null) {
                    throw new IllegalArgumentException("more than one value: " + line);
                }
            }
        }
    }
}
