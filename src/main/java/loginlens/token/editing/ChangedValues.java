package loginlens.token.editing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import loginlens.token.encoding.JsonObject;
import loginlens.token.encoding.JsonReader;
import loginlens.token.encoding.Span;

/** Which values of a part's JSON are not what they were before it was edited. */
public final class ChangedValues {
    private ChangedValues() {}

    /**
     * Where the values stand that are new or that differ from the value of the same name.
     *
     * @param json   the JSON as it is now, with whatever spaces between its values
     * @param before the JSON as it was
     */
    public static List<Span> in(String json, String before) {
        Map<String, Deque<String>> old = new HashMap<>();
        for (JsonObject.Member member : JsonReader.read(before).members()) {
            old.computeIfAbsent(member.name(), name -> new ArrayDeque<>()).add(member.raw());
        }
        // A name that stands there twice is compared one by one.
        return JsonReader.read(json).members().stream()
                .filter(member -> !member.raw().equals(old.getOrDefault(member.name(), new ArrayDeque<>()).poll()))
                .map(member -> new Span(member.at().end() - member.raw().length(), member.at().end()))
                .toList();
    }
}
