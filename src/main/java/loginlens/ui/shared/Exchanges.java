package loginlens.ui.shared;

import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import loginlens.auth.Exchange;
import loginlens.auth.ExchangeLog;

/** The server's exchanges as the window sees them: brought over to the FX thread, whoever asked. */
public final class Exchanges {
    private final ReadOnlyObjectWrapper<Optional<Exchange>> latest = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** Follows this log. */
    public Exchanges(ExchangeLog log) {
        log.onAdded(exchange -> Platform.runLater(() -> latest.set(Optional.of(exchange))));
    }

    /** The newest exchange, if there was one. */
    public ReadOnlyObjectProperty<Optional<Exchange>> latest() {
        return latest.getReadOnlyProperty();
    }
}
