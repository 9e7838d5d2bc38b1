package loginlens.token;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The elements of a JSON array that has been read as a value before, so that its form is known to be right. */
final class JsonArray {
    private JsonArray() {}

    /**
     * An element.
     *
     * @param raw  letter for letter as in the JSON
     * @param text the decoded text, if it is a string
     */
    record Element(String raw, Optional<String> text) {}

    static List<Element> elements(String array) {
        List<Element> elements = new ArrayList<>();
        try (JsonParser parser = JsonReader.FACTORY.createParser(array)) {
            parser.nextToken();
            for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
                int start = (int) parser.currentTokenLocation().getCharOffset();
                Optional<String> text =
                        token == JsonToken.VALUE_STRING ? Optional.of(parser.getText()) : Optional.empty();
                parser.skipChildren();
                parser.finishToken();
                int end = token.isNumeric() ? start + parser.getTextLength()
                        : (int) parser.currentLocation().getCharOffset();
                elements.add(new Element(array.substring(start, end), text));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("an array that was read before cannot fail to be read again", e);
        }
        return elements;
    }
}
