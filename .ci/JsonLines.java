import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;

/** Reads standard input and fails unless each line is one JSON object and nothing else. */
final class JsonLines {
    public static void main(String[] args) throws Exception {
        var json = new JsonFactory();
        for (String line : new String(System.in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).lines().toList()) {
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
