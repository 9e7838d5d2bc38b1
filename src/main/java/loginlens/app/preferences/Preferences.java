package loginlens.app.preferences;

import java.util.Optional;
import loginlens.auth.ServerSettings;
import loginlens.auth.Slowdown;
import loginlens.ui.look.Appearance;

/** What is the same at the next start: how the window looks, and how the guessing of passwords is slowed down. */
public interface Preferences extends Appearance.Memory {
    /** The slowdown chosen last, if any was. */
    Optional<Slowdown> slowdown();

    /** Remembers this one, as {@link #remember(Appearance.Theme, int)} does. */
    void remember(Slowdown slowdown);

    /** Sets a server as the last one was, and remembers what it is told from now on. */
    default void keep(ServerSettings settings) {
        slowdown().ifPresent(settings::setSlowdown);
        settings.onSlowdown(this::remember);
    }
}
