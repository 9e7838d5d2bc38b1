package loginlens.api;

import java.util.HashMap;
import java.util.Map;
import loginlens.text.Message;

/**
 * Why a request is turned away before anything is asked of the service.
 *
 * @param headers what the reply's headers say on top of the usual ones
 * @param fields  what is wrong with the fields of the body, by their names
 */
record Refusal(int status, Message message, Map<String, String> headers, Map<String, Message> fields) {
    Refusal {
        headers = Map.copyOf(headers);
    }

    static Refusal of(int status, String key, Object... values) {
        return new Refusal(status, Message.of(key, values), Map.of(), Map.of());
    }

    /** 503, for a moment. */
    static Refusal full(String key) {
        return of(503, key).with("Retry-After", "1");
    }

    /** 503: serving ends. */
    static Refusal stopping() {
        return of(503, "api.stopping").with("Connection", "close");
    }

    static Refusal ofFields(Map<String, Message> fields) {
        return new Refusal(422, Message.of("reply.fieldsRefused"), Map.of(), fields);
    }

    Refusal with(String header, String value) {
        var more = new HashMap<>(headers);
        more.put(header, value);
        return new Refusal(status, message, more, fields);
    }
}
