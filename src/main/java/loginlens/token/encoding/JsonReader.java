package loginlens.token.encoding;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import loginlens.text.Message;
import loginlens.token.encoding.JsonObject.Member;

/**
 * Reads a JSON text (RFC 8259) that should be one object, strictly and in linear time, and keeps the place of every
 * member. It flags what parsers let through: a name twice, anything after the object, half a surrogate pair.
 */
public final class JsonReader {
    /** How deep values may nest: as deep as java-jwt goes. */
    static final int DEEPEST = 2_000;
    /** How many mistakes are worth telling. */
    private static final int MOST_PROBLEMS = 20;
    /** How many names one text may hold, so that no paste can fill the memory. */
    static final int MOST_NAMES = 100_000;

    /** What may stand between two JSON values (RFC 8259 §2). */
    private static final String JSON_SPACE = " \t\n\r";

    /** Makes parsers and generators that are as strict as this reader. */
    public static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST).maxNameLength(StreamReadConstraints.DEFAULT_MAX_STRING_LEN).build())
            // Names come from outside; a shared table of them would only grow and could be made to collide.
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();

    private final String json;
    private final boolean mayHoldHalves;
    private final List<Member> members = new ArrayList<>();
    private final List<Message> problems = new ArrayList<>();
    /** The names seen in each object that is open; empty for an array. */
    private final Deque<Set<String>> open = new ArrayDeque<>();
    private final Set<String> repeated = new HashSet<>();
    private int names;
    /** Whether the object has been closed. */
    private boolean complete;
    /** Whether something follows the object. */
    private boolean trailing;

    private JsonReader(String json) {
        this.json = json;
        // Strict UTF-8 has no half surrogate pairs; only an escape can make one.
        this.mayHoldHalves = json.contains("\\u");
    }

    /** Reads the text as far as it goes; every mistake is a problem, none an exception. */
    public static JsonObject read(String json) {
        return new JsonReader(json).read();
    }

    private JsonObject read() {
        try (JsonParser parser = FACTORY.createParser(json)) {
            readAll(parser);
        } catch (JsonEOFException e) {
            problems.add(Message.of("token.json.end", json.length()));
        } catch (StreamConstraintsException e) {
            problems.add(open.size() >= DEEPEST ? Message.of("token.json.deep", DEEPEST)
                    : Message.of("token.json.long"));
        } catch (JsonParseException e) {
            trailing = complete;
            problems.add(Message.of(complete ? "token.json.trailing" : "token.json.character",
                    Math.min(e.getLocation().getCharOffset() + 1, json.length())));
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail to be read", e);
        }
        List<Member> all = repeated.isEmpty() ? members : members.stream().map(this::marked).toList();
        return new JsonObject(all, problems, complete && !trailing);
    }

    private void readAll(JsonParser parser) throws IOException {
        if (json.startsWith("\uFEFF")) {
            problems.add(Message.of("token.json.byteOrderMark"));
            return;
        }
        JsonToken first = parser.nextToken();
        if (first != JsonToken.START_OBJECT) {
            problems.add(Message.of(first == null ? "token.json.empty" : "token.json.notAnObject"));
            return;
        }
        open.push(new HashSet<>());
        while (!open.isEmpty() && names <= MOST_NAMES) {
            JsonToken token = parser.nextToken();
            if (open.size() == 1 && token == JsonToken.FIELD_NAME) {
                readMember(parser);
            } else {
                step(parser, token);
            }
        }
        complete = open.isEmpty();
        if (!complete) {
            problems.add(Message.of("token.json.manyNames", MOST_NAMES));
        } else if (parser.nextToken() != null) {
            trailing = true;
            problems.add(Message.of("token.json.trailing", start(parser) + 1));
        }
    }

    private void readMember(JsonParser parser) throws IOException {
        int nameAt = start(parser);
        String name = parser.currentName();
        step(parser, JsonToken.FIELD_NAME);
        JsonToken token = parser.nextToken();
        int valueAt = start(parser);
        step(parser, token);
        while (open.size() > 1) {
            step(parser, parser.nextToken());
        }
        Optional<String> text = token == JsonToken.VALUE_STRING ? Optional.of(parser.getText()) : Optional.empty();
        parser.finishToken();
        int end = token.isNumeric() ? valueAt + parser.getTextLength() : (int) parser.currentLocation().getCharOffset();
        if (isComplete(token, end)) {
            members.add(new Member(name, json.substring(valueAt, end), type(token), new Span(nameAt, end), false,
                    text));
        }
    }

    /** Every value but a number shows by itself where it ends: 17 may be all that is left of 1772323200. */
    private boolean isComplete(JsonToken token, int end) {
        int next = end;
        while (next < json.length() && JSON_SPACE.indexOf(json.charAt(next)) >= 0) {
            next++;
        }
        return !token.isNumeric() || next < json.length() && (json.charAt(next) == ',' || json.charAt(next) == '}');
    }

    /** Follows the nesting, and looks at every name and text at any depth. */
    private void step(JsonParser parser, JsonToken token) throws IOException {
        switch (token) {
            case START_OBJECT -> open.push(new HashSet<>());
            case START_ARRAY -> open.push(Set.of());
            case END_OBJECT, END_ARRAY -> open.pop();
            case FIELD_NAME -> {
                names++;
                checkHalves(parser, parser.currentName());
                checkTwice(parser);
            }
            case VALUE_STRING -> checkHalves(parser, mayHoldHalves ? parser.getText() : "");
            default -> { }
        }
    }

    private void checkTwice(JsonParser parser) throws IOException {
        String name = parser.currentName();
        if (!open.element().add(name)) {
            flag("token.json.twice", Quoted.text(name), start(parser) + 1);
            if (open.size() == 1) {
                repeated.add(name);
            }
        }
    }

    private void checkHalves(JsonParser parser, String text) {
        if (mayHoldHalves && text.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE)) {
            flag("token.json.halfPair", start(parser) + 1);
        }
    }

    private void flag(String key, Object... values) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(Message.of(key, values));
        }
    }

    private Member marked(Member member) {
        return new Member(member.name(), member.raw(), member.type(), member.at(),
                repeated.contains(member.name()), member.text());
    }

    private static int start(JsonParser parser) {
        return (int) parser.currentTokenLocation().getCharOffset();
    }

    private static ClaimType type(JsonToken token) {
        return switch (token) {
            case VALUE_STRING -> ClaimType.STRING;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> ClaimType.NUMBER;
            case VALUE_TRUE, VALUE_FALSE -> ClaimType.BOOLEAN;
            case VALUE_NULL -> ClaimType.NULL;
            case START_ARRAY -> ClaimType.ARRAY;
            default -> ClaimType.OBJECT;
        };
    }
}
