package loginlens.app.preferences;

import java.util.Optional;
import loginlens.auth.Slowdown;
import loginlens.ui.look.Appearance;

/** For a run that keeps nothing: starts as the system has it, at 100 %. */
public final class UnsavedPreferences implements Preferences {
    @Override
    public Appearance.Theme theme() {
        return Appearance.Theme.SYSTEM;
    }

    @Override
    public int textSize() {
        return 100;
    }

    @Override
    public Optional<Slowdown> slowdown() {
        return Optional.empty();
    }

    @Override
    public void remember(Slowdown slowdown) {
        // Nothing is kept.
    }

    @Override
    public void remember(Appearance.Theme theme, int textSize) {
        // Nothing is kept.
    }
}
