package loginlens.ui.controls;

import java.util.Optional;
import java.util.function.Supplier;

/** A part of the screen that is made when it is first needed, and once. Belongs to the FX thread. */
public final class Lazy<T> {
    private final Supplier<T> maker;
    private Optional<T> made = Optional.empty();

    /** Will be made in this way, once. */
    public Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    /** It, made now if it was not yet. */
    public T get() {
        if (made.isEmpty()) {
            made = Optional.of(maker.get());
        }
        return made.get();
    }
}
