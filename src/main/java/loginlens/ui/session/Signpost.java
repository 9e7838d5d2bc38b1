package loginlens.ui.session;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import loginlens.auth.Exchange;

/** Where a person wants to be taken in the Flow lens: set by any lens, followed by the window and by that lens. */
public final class Signpost {
    private final ReadOnlyObjectWrapper<Optional<Place>> place = new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * A place in an exchange.
     *
     * @param step one of the exchange's steps, counted from 0
     */
    public record Place(Exchange exchange, int step) {}

    /** Where it points to, if anybody has asked yet. */
    public ReadOnlyObjectProperty<Optional<Place>> place() {
        return place.getReadOnlyProperty();
    }

    /** Points there; asked again for the same place, it points there again. */
    public void point(Place wanted) {
        place.set(Optional.empty());
        place.set(Optional.of(wanted));
    }
}
