package loginlens.ui.session;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The stored hash that was chosen in one lens, to be marked wherever else it stands. */
public final class Highlight {
    private final ReadOnlyObjectWrapper<Optional<String>> hash = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** The chosen hash as it is stored, if there is one. */
    public ReadOnlyObjectProperty<Optional<String>> hash() {
        return hash.getReadOnlyProperty();
    }

    /** Marks this hash, in place of the one before. */
    public void mark(String stored) {
        hash.set(Optional.of(stored));
    }

    /** Marks none. */
    public void clear() {
        hash.set(Optional.empty());
    }
}
