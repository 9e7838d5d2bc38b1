package loginlens.api;

import java.util.Map;

/** A reply as it goes over the wire: its status, the headers that are its own, and a JSON object as its body. */
record HttpReply(int status, Map<String, String> headers, String json) {
    HttpReply {
        headers = Map.copyOf(headers);
    }
}
