package loginlens.api;

import java.net.URI;
import loginlens.text.Message;

/** What came of starting to serve. */
public sealed interface Serving {
    /** It serves at this address: {@code http://127.0.0.1:7519}. */
    record Started(URI address) implements Serving {}

    /** It does not serve, and this is why. */
    record NotStarted(Message why) implements Serving {}
}
