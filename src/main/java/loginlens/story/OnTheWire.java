package loginlens.story;

import loginlens.auth.Exchange;
import loginlens.text.Message;

/** What is said of a request or a reply as HTTP. */
final class OnTheWire {
    private OnTheWire() {}

    /** Of what the window hands over directly, nothing is really written as HTTP, and so it is said. */
    static Message says(String key, Exchange exchange) {
        var says = Message.of(key);
        return switch (exchange.origin()) {
            case WINDOW, BY_HAND -> Message.of("flow.says.inWindow", says);
            case HTTP -> says;
        };
    }
}
