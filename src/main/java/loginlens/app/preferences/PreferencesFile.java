package loginlens.app.preferences;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.Executor;
import loginlens.auth.Slowdown;
import loginlens.files.DurableFiles;
import loginlens.ui.look.Appearance;

/** Remembers in a small file of the data folder, which is for its owner only like all that is there. */
public final class PreferencesFile implements Preferences {
    private static final Logger LOG = System.getLogger(PreferencesFile.class.getName());
    private static final String THEME = "theme";
    private static final String TEXT_SIZE = "textSize";
    private static final String SLOWDOWN = "slowdown";

    private final Executor executor;
    private final Path file;
    private final Properties choices = new Properties();

    /**
     * Reads what was remembered; not to be called on the FX thread.
     *
     * @param executor writes, so that the FX thread need not wait for the disk
     */
    public PreferencesFile(Path folder, Executor executor) {
        this.executor = executor;
        file = folder.resolve("settings.properties");
        try (var reader = new InputStreamReader(DurableFiles.newInputStream(file), StandardCharsets.UTF_8)) {
            choices.load(reader);
        } catch (NoSuchFileException firstStart) {
            LOG.log(Level.DEBUG, "No settings yet");
        } catch (IOException | IllegalArgumentException unreadable) {
            LOG.log(Level.WARNING, "The settings could not be read ({0}); starting with the usual ones",
                    unreadable.getClass().getSimpleName());
        }
    }

    @Override
    public Appearance.Theme theme() {
        return switch (choices.getProperty(THEME, "")) {
            case "light" -> Appearance.Theme.LIGHT;
            case "dark" -> Appearance.Theme.DARK;
            default -> Appearance.Theme.SYSTEM;
        };
    }

    @Override
    public int textSize() {
        var text = choices.getProperty(TEXT_SIZE, "");
        return text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : 100;
    }

    @Override
    public Optional<Slowdown> slowdown() {
        var text = choices.getProperty(SLOWDOWN, "");
        return Arrays.stream(Slowdown.values()).filter(slowdown -> written(slowdown).equals(text)).findFirst();
    }

    @Override
    public void remember(Appearance.Theme theme, int textSize) {
        choices.setProperty(THEME, written(theme));
        choices.setProperty(TEXT_SIZE, Integer.toString(textSize));
        executor.execute(this::write);
    }

    @Override
    public void remember(Slowdown slowdown) {
        choices.setProperty(SLOWDOWN, written(slowdown));
        executor.execute(this::write);
    }

    private static String written(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    /** Whoever comes last writes the newest choices, since all of them write what is there. */
    private synchronized void write() {
        try {
            var text = new StringWriter();
            choices.store(text, null);
            DurableFiles.replace(file, text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException unwritable) {
            LOG.log(Level.WARNING, "The settings could not be kept", unwritable);
        }
    }
}
