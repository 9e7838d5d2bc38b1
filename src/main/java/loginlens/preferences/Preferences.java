package loginlens.preferences;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** What was chosen of all preferences. Safe to use from many threads; nobody waits for the disk. */
public final class Preferences {
    /** As they are written, by name; those of another version of LoginLens stay as they are. */
    private final Map<String, String> chosen;
    private final Consumer<Map<String, String>> save;

    private Preferences(Map<String, String> chosen, Consumer<Map<String, String>> save) {
        this.chosen = new ConcurrentHashMap<>(chosen);
        this.save = save;
    }

    /** For a run that keeps nothing: what is chosen counts until the end. */
    public static Preferences unsaved() {
        return new Preferences(Map.of(), chosen -> {});
    }

    /**
     * Those in this folder, which need not be there yet. Reads at once, so it is not to be called on the FX thread.
     *
     * @param executor writes after each choice; a fault is at most logged, for a choice is not worth a message
     */
    public static Preferences in(Path folder, Executor executor) {
        var file = new PreferencesFile(folder.resolve("settings.properties"));
        return new Preferences(file.read(), chosen -> executor.execute(() -> file.write(chosen)));
    }

    /** What was chosen last, or else what is usual. */
    public <T> T get(Preference<T> preference) {
        return Optional.ofNullable(chosen.get(preference.name()))
                .flatMap(preference.codec().read())
                .orElse(preference.usual());
    }

    /** From now on it is this, at the next start too. */
    public <T> void set(Preference<T> preference, T value) {
        chosen.put(preference.name(), preference.codec().write().apply(value));
        save.accept(chosen);
    }
}
