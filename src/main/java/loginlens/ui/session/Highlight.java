package loginlens.ui.session;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import loginlens.account.BcryptHash;

/** The stored hash that was chosen in one lens, to be marked wherever else it stands. */
public final class Highlight {
    private final ReadOnlyObjectWrapper<Optional<BcryptHash>> hash = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** The chosen hash, if there is one. */
    public ReadOnlyObjectProperty<Optional<BcryptHash>> hash() {
        return hash.getReadOnlyProperty();
    }

    /** Marks this hash, in place of the one before. */
    public void mark(BcryptHash stored) {
        hash.set(Optional.of(stored));
    }

    /** Marks none. */
    public void clear() {
        hash.set(Optional.empty());
    }
}
