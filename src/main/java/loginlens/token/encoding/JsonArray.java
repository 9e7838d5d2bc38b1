package loginlens.token.encoding;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The elements of a JSON array that has been read as a value before, so that its form is known to be right. */
public final class JsonArray {
    private JsonArray() {}

    /**
     * An element.
     *
     * @param raw  letter for letter as in the JSON
     * @param text the decoded text, if it is a string
     */
    public record Element(String raw, Optional<String> text) {}

    /** All elements. */
    public static List<Element> elements(String array) {
        List<Element> elements = new ArrayList<>();
        visit(array, elements::add);
        return elements;
    }

    /** The first element. */
    public static Optional<Element> first(String array) {
        List<Element> first = new ArrayList<>();
        visit(array, element -> first.add(element) && first.isEmpty());
        return first.stream().findFirst();
    }

    /** All elements if each is a string; otherwise empty, found out without reading the rest. */
    public static Optional<List<String>> texts(String array) {
        List<String> texts = new ArrayList<>();
        boolean all = visit(array, element -> element.text().map(texts::add).orElse(false));
        return all ? Optional.of(texts) : Optional.empty();
    }

    /** Visits the elements until one is answered with no; whether there was none. */
    private static boolean visit(String array, Predicate<Element> visitor) {
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
                if (!visitor.test(new Element(array.substring(start, end), text))) {
                    return false;
                }
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException("an array that was read before cannot fail to be read again", e);
        }
    }
}
