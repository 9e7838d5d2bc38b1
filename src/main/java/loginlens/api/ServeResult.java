package loginlens.api;

import java.net.URI;
import loginlens.text.Message;

/** What came of starting to serve. */
public sealed interface ServeResult {
    /** It serves at this address: {@code http://127.0.0.1:7519}. */
    record Started(URI address) implements ServeResult {}

    /** It does not serve, and this is why. */
    record NotStarted(Message why) implements ServeResult {}
}
