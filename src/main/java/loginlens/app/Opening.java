package loginlens.app;

import loginlens.account.StoreOpening;
import loginlens.text.Message;

/** What opening a server gives. */
sealed interface Opening {
    /** It is ready; whoever gets it closes its store. */
    record Ready(Server server) implements Opening {}

    /** The store is not open. */
    record NoStore(StoreOpening.NotOpened why) implements Opening {}

    /** The store could be opened, but there is no key to sign with; the store is closed again. */
    record NoKey(Message why) implements Opening {}
}
