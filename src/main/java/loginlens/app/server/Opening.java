package loginlens.app.server;

import loginlens.account.store.StoreOpening;
import loginlens.text.Message;

/** What opening a server gives. */
public sealed interface Opening {
    /** It is ready; the code that gets it closes its store. */
    record Ready(Server server) implements Opening {}

    /** The store is not open. */
    record NoStore(StoreOpening.NotOpened why) implements Opening {}

    /** Something else is missing, such as the key to sign with; what was opened is closed again. */
    record Failed(Message why) implements Opening {}
}
