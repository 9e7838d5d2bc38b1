package loginlens.ui.server;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import loginlens.auth.ServerTime;
import loginlens.text.Words;
import loginlens.token.reading.DateReading;
import loginlens.ui.session.ClientSession;
import loginlens.ui.session.Ticker;

/** The server's time as a room sees it, and what a teacher does to it. Belongs to the FX thread. */
final class ClassroomClock {
    private static final Duration SHORTLY = Duration.ofSeconds(10);

    private final ServerTime time;
    private final Ticker ticking;
    private final Words words;
    private final ObservableValue<Optional<Instant>> expiry;
    private final ReadOnlyStringWrapper timeOfDay = new ReadOnlyStringWrapper();
    private final ReadOnlyStringWrapper lead = new ReadOnlyStringWrapper();
    private final ReadOnlyBooleanWrapper moved = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper frozen = new ReadOnlyBooleanWrapper();

    /**
     * Of this time.
     *
     * @param ticking tells it, too
     * @param session holds the token whose last second is of interest
     */
    ClassroomClock(ServerTime time, Ticker ticking, ClientSession session, Words words) {
        this.time = time;
        this.ticking = ticking;
        this.words = words;
        expiry = session.token().map(held -> held.map(token -> token.read().date("exp"))
                .filter(DateReading.Date.class::isInstance)
                .map(date -> ((DateReading.Date) date).at()));
        look();
        ticking.now().subscribe(this::look);
    }

    /** Looks at the time, which may have been moved or made to stand still. */
    void look() {
        timeOfDay.set(words.times().timeOfDay(ticking.now().get()));
        lead.set(Lead.say(time, words));
        moved.set(!time.isReal());
        frozen.set(time.isFrozen());
    }

    /** {@code 14:03:20}. */
    ReadOnlyStringProperty timeOfDay() {
        return timeOfDay.getReadOnlyProperty();
    }

    /** How it goes beside the real time, never empty. */
    ReadOnlyStringProperty lead() {
        return lead.getReadOnlyProperty();
    }

    /** Whether it is not the real time. */
    ReadOnlyBooleanProperty moved() {
        return moved.getReadOnlyProperty();
    }

    /** Whether it stands still. */
    ReadOnlyBooleanProperty frozen() {
        return frozen.getReadOnlyProperty();
    }

    /** When the token that the client holds expires, if it holds one that does. */
    ObservableValue<Optional<Instant>> expiry() {
        return expiry;
    }

    /** The real time, standing still until it is started. */
    Ticker real() {
        return new Ticker(time.real());
    }

    /** Has it stand still, or go on from there. */
    void freezeOrGoOn() {
        if (time.isFrozen()) {
            time.goOn();
        } else {
            time.freeze();
        }
    }

    /** Goes ahead by this much. */
    void advance(Duration by) {
        time.advance(by);
    }

    /** Goes to this time of yesterday. */
    void goADayBack() {
        time.set(time.real().instant().minus(Duration.ofDays(1)));
    }

    /** Goes to ten seconds before the client's token expires. */
    void goBeforeExpiry() {
        expiry.getValue().ifPresent(at -> time.set(at.minus(SHORTLY)));
    }

    /** Goes to the second in which the client's token is worth nothing any more. */
    void goToExpiry() {
        expiry.getValue().ifPresent(time::set);
    }

    /** Runs with the real time again. */
    void backToReal() {
        time.backToReal();
    }
}
