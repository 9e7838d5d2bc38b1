package loginlens.ui.session;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import loginlens.auth.Exchange;
import loginlens.auth.ExchangeLog;

/**
 * The server's exchanges as the window sees them: brought over to the FX thread, from any thread. However many come at
 * once, the FX thread is asked for one look at the log at a time, so that it never has more of them to hold than those.
 */
public final class Exchanges {
    private final ExchangeLog log;
    private final AtomicBoolean lookIsOnItsWay = new AtomicBoolean();
    private final ObservableList<Exchange> newestFirst = FXCollections.observableArrayList();
    private final ObservableList<Exchange> readOnly = FXCollections.unmodifiableObservableList(newestFirst);
    private final ReadOnlyObjectWrapper<Optional<Exchange>> latest = new ReadOnlyObjectWrapper<>(Optional.empty());

    private final ReadOnlyBooleanWrapper asked = new ReadOnlyBooleanWrapper();

    /** Follows this log. */
    public Exchanges(ExchangeLog log) {
        this.log = log;
        log.onAdded(exchange -> lookSoon());
        log.onCleared(this::lookSoon);
    }

    /** The newest exchange, if there was one. Changes after {@link #newestFirst()}. */
    public ReadOnlyObjectProperty<Optional<Exchange>> latest() {
        return latest.getReadOnlyProperty();
    }

    /** Those that the log keeps, newest first. */
    public ObservableList<Exchange> newestFirst() {
        return readOnly;
    }

    /** Whether a person is asked how an exchange goes on: then nothing else may tell how any of them ended. */
    public ReadOnlyBooleanProperty asked() {
        return asked.getReadOnlyProperty();
    }

    /** Says whether a person is asked how one of them goes on. */
    public void setAsked(boolean isAsked) {
        asked.set(isAsked);
    }

    /** Forgets them all, here and in the log. */
    public void clear() {
        log.clear();
        look();
    }

    private void lookSoon() {
        if (lookIsOnItsWay.compareAndSet(false, true)) {
            Platform.runLater(this::look);
        }
    }

    private void look() {
        // Before looking: what is added from now on asks for another look.
        lookIsOnItsWay.set(false);
        newestFirst.setAll(log.newestFirst());
        latest.set(newestFirst.stream().findFirst());
    }
}
