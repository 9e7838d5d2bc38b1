package loginlens.token.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import loginlens.text.Message;
import loginlens.token.encoding.ClaimType;
import loginlens.token.encoding.JsonArray;
import loginlens.token.encoding.JsonObject;
import loginlens.token.encoding.JsonReader;
import loginlens.token.encoding.Quoted;
import loginlens.token.reading.Cleaned.Named;

/** A pasted JSON object: a reply with tokens in it, or a token in the JSON form of JWS or JWE (RFC 7515 §7.2). */
final class JsonPaste {
    /** The names that tokens usually have, the one that is most likely meant first. */
    private static final List<String> NAMES = List.of("access_token", "accessToken", "token", "id_token", "idToken",
            "jwt");
    /** How deep a reply is searched. */
    private static final int DEEPEST = 4;

    private JsonPaste() {}

    /** The token in this text; empty if the text is no JSON object, or has none. */
    static Optional<Cleaned> read(String text, int outside) {
        if (!text.startsWith("{")) {
            return Optional.empty();
        }
        JsonObject json = JsonReader.read(text);
        return serialized(json).or(() -> reply(json, outside));
    }

    private static Optional<Cleaned> reply(JsonObject json, int outside) {
        Map<String, Named> tokens = new LinkedHashMap<>();
        collect(json, DEEPEST, tokens);
        List<Named> inOrder = tokens.values().stream().sorted(Comparator.comparingInt(JsonPaste::rank)).toList();
        if (inOrder.isEmpty()) {
            return named(json, 1).map(opaque -> single(opaque, List.of(), outside));
        }
        return Optional.of(single(inOrder.getFirst(), inOrder.subList(1, inOrder.size()), outside));
    }

    private static Cleaned single(Named shown, List<Named> others, int outside) {
        List<Message> said = new ArrayList<>();
        String name = Quoted.text(shown.name().orElseThrow());
        said.add(Message.of("token.paste.json", name));
        LoosePaste value = new LoosePaste(shown.token());
        Cleaned cleaned = value.clean(outside);
        said.addAll(cleaned.removed());
        return new Cleaned(cleaned.token(), said, others);
    }

    /** A refresh token is for the issuer alone, so it comes last. */
    private static int rank(Named token) {
        String name = token.name().orElseThrow();
        int known = NAMES.indexOf(name);
        return name.toLowerCase(java.util.Locale.ROOT).contains("refresh") ? Integer.MAX_VALUE
                : known < 0 ? NAMES.size() : known;
    }

    private static void collect(JsonObject json, int deep, Map<String, Named> tokens) {
        for (JsonObject.Member member : json.members()) {
            switch (member.type()) {
                // Headers that are written as JSON are a request, not a reply.
                case STRING -> member.text().filter(value -> !member.name().equalsIgnoreCase("authorization"))
                        .filter(JsonPaste::isToken)
                        .ifPresent(token -> tokens.putIfAbsent(token, new Named(Optional.of(member.name()), token)));
                case OBJECT -> inside(deep, member.raw(), tokens);
                case ARRAY -> inArray(deep, member.raw(), tokens);
                case NUMBER, BOOLEAN, NULL -> { }
            }
        }
    }

    private static void inside(int deep, String raw, Map<String, Named> tokens) {
        if (deep > 1) {
            collect(JsonReader.read(raw), deep - 1, tokens);
        }
    }

    private static void inArray(int deep, String raw, Map<String, Named> tokens) {
        // Without a dot there is no token in it, and a long list of numbers need not be taken apart.
        if (deep > 1 && raw.indexOf('.') >= 0 && raw.indexOf('{') >= 0) {
            JsonArray.elements(raw).stream().map(JsonArray.Element::raw).filter(element -> element.startsWith("{"))
                    .forEach(element -> inside(deep, element, tokens));
        }
    }

    /** Whether the whole value is a token, perhaps with the word Bearer in front. */
    private static boolean isToken(String value) {
        String text = value.strip();
        List<TokenFinder.Found> all = text.indexOf('.') < 0 ? List.of() : new TokenFinder(text).all();
        return all.size() == 1 && all.getFirst().end() == text.length()
                && text.substring(0, all.getFirst().start()).matches("(?i)(?:bearer\\s+)?");
    }

    /** Many servers wrap the reply once more, as in {@code {"data":{"token":…}}}. */
    private static Optional<Named> named(JsonObject json, int deep) {
        Optional<Named> here = NAMES.stream().map(json::member).flatMap(Optional::stream)
                .filter(member -> member.text().isPresent()).findFirst()
                .map(member -> new Named(Optional.of(member.name()), member.text().orElseThrow()));
        return here.or(() -> deep == 0 ? Optional.empty() : json.members().stream()
                .filter(member -> member.type() == ClaimType.OBJECT)
                .flatMap(member -> named(JsonReader.read(member.raw()), deep - 1).stream()).findFirst());
    }

    /** The JSON form of a token, in which the parts are members (RFC 7515 §7.2, RFC 7516 §7.2). */
    private static Optional<Cleaned> serialized(JsonObject json) {
        if (json.text("ciphertext").isPresent() && json.text("protected").isPresent()) {
            return Optional.of(new Cleaned(String.join(".", part(json, "protected"), part(json, "encrypted_key"),
                    part(json, "iv"), part(json, "ciphertext"), part(json, "tag")),
                    List.of(Message.of("token.paste.jweJson"))));
        }
        Optional<String> payload = json.text("payload");
        if (payload.isEmpty()) {
            return Optional.empty();
        }
        if (json.text("signature").isPresent()) {
            return Optional.of(flattened(List.of(json), payload.get()));
        }
        return json.member("signatures").filter(member -> member.type() == ClaimType.ARRAY)
                .map(member -> JsonArray.elements(member.raw()).stream().map(JsonArray.Element::raw)
                        .map(JsonReader::read).filter(signature -> signature.text("signature").isPresent()).toList())
                .filter(signatures -> !signatures.isEmpty())
                .map(signatures -> flattened(signatures, payload.get()));
    }

    private static Cleaned flattened(List<JsonObject> signatures, String payload) {
        List<Named> tokens = signatures.stream().map(signature -> new Named(
                signature.member("header").map(JsonObject.Member::raw).map(JsonReader::read)
                        .flatMap(header -> header.text("kid")),
                String.join(".", part(signature, "protected"), payload, part(signature, "signature")))).toList();
        List<Message> said = new ArrayList<>();
        said.add(tokens.size() == 1 ? Message.of("token.paste.jwsJson")
                : Message.of("token.paste.jwsJson.several", tokens.size()));
        if (signatures.getFirst().member("header").isPresent()) {
            said.add(Message.of("token.paste.jwsJson.header"));
        }
        return new Cleaned(tokens.getFirst().token(), said, tokens.subList(1, tokens.size()));
    }

    private static String part(JsonObject json, String name) {
        return json.text(name).orElse("").replaceAll("\\s", "");
    }
}
