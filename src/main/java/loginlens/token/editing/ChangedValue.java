package loginlens.token.editing;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import loginlens.token.encoding.Base64Url;
import loginlens.token.encoding.JsonObject;
import loginlens.token.encoding.JsonReader;
import loginlens.token.encoding.StrictUtf8;

/** Which value of a part's JSON was changed, to name the place from which on its letters differ. */
final class ChangedValue {
    /** A longer part is not read again at every key only to name a value. */
    private static final int LONGEST_PART = 4_000;
    private static final int LONGEST_VALUE = 20;

    private ChangedValue() {}

    /** The one value that differs, as it is now, without quotes; empty if it is not one, or too long to be named. */
    static Optional<String> between(String before, String after) {
        if (before.length() > LONGEST_PART || after.length() > LONGEST_PART) {
            return Optional.empty();
        }
        var old = read(before).members();
        var now = read(after).members();
        if (old.size() != now.size()) {
            return Optional.empty();
        }
        var differing = IntStream.range(0, now.size())
                .filter(at -> !old.get(at).raw().equals(now.get(at).raw()))
                .mapToObj(now::get)
                .toList();
        return names(old).equals(names(now)) && differing.size() == 1
                ? Optional.of(differing.getFirst()).map(one -> one.text().orElse(one.raw()))
                        .filter(value -> !value.isBlank() && value.length() <= LONGEST_VALUE)
                : Optional.empty();
    }

    private static List<String> names(List<JsonObject.Member> members) {
        return members.stream().map(JsonObject.Member::name).toList();
    }

    private static JsonObject read(String part) {
        return JsonReader.read(StrictUtf8.decode(Base64Url.decode(part).bytes()).text());
    }
}
