package loginlens.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import java.io.IOException;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import loginlens.auth.Field;
import loginlens.text.Message;

/** What came of reading a form that was posted as a JSON object (RFC 8259). */
sealed interface JsonForm {
    /** The texts of the known fields; what was left out is not there. Names that are not known are passed over. */
    record Read(Map<Field, String> texts) implements JsonForm {
        /** The text of this field, empty if it was left out: the service says which ones it misses. */
        String text(Field field) {
            return texts.getOrDefault(field, "");
        }

        Optional<String> optional(Field field) {
            return Optional.ofNullable(texts.get(field));
        }
    }

    /** It is no such form. */
    record Refused(Refusal refusal) implements JsonForm {}

    /** Without the buffers that Jackson keeps for each thread: what was a password stays in them. */
    JsonFactory FACTORY = JsonFactory.builder().recyclerPool(JsonRecyclerPools.nonRecyclingPool()).build();
    Map<String, Field> FIELDS =
            Stream.of(Field.values()).collect(Collectors.toUnmodifiableMap(Field::json, Function.identity()));

    /** Reads the form. A name that is there twice is refused: two readers could see two different values. */
    static JsonForm read(String json) {
        try (var parser = FACTORY.createParser(json)) {
            var form = parser.nextToken() == JsonToken.START_OBJECT ? object(parser) : notAnObject(parser);
            return parser.nextToken() == null ? form : new Refused(Refusal.of(400, "api.jsonBroken"));
        } catch (IOException broken) {
            return new Refused(Refusal.of(400, "api.jsonBroken"));
        }
    }

    private static JsonForm notAnObject(JsonParser parser) throws IOException {
        boolean empty = parser.currentToken() == null;
        parser.skipChildren();
        return new Refused(empty ? Refusal.of(400, "api.jsonMissing") : Refusal.of(422, "api.notAnObject"));
    }

    private static JsonForm object(JsonParser parser) throws IOException {
        var texts = new EnumMap<Field, String>(Field.class);
        var wrong = new TreeMap<String, Message>();
        Set<String> seen = new HashSet<>();
        for (var name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            var value = parser.nextToken();
            if (!seen.add(name)) {
                wrong.put(name, Message.of("api.field.twice"));
            }
            var field = Optional.ofNullable(FIELDS.get(name));
            if (field.isPresent() && value == JsonToken.VALUE_STRING) {
                texts.put(field.get(), parser.getText());
            } else if (field.isPresent() && !isLeftOut(field.get(), value)) {
                wrong.putIfAbsent(name, Message.of("api.field.notText"));
            }
            parser.skipChildren();
        }
        return wrong.isEmpty() ? new Read(texts) : new Refused(Refusal.ofFields(wrong));
    }

    /** Many clients write null for what nobody filled in. */
    private static boolean isLeftOut(Field field, JsonToken value) {
        return field == Field.FAVORITE_COLOR && value == JsonToken.VALUE_NULL;
    }
}
