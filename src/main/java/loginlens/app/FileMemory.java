package loginlens.app;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.lang.System.Logger;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.Executor;
import loginlens.ui.shared.Appearance;

/** Remembers the look in a small file of the data folder. */
final class FileMemory implements Appearance.Memory {
    private static final Logger LOG = System.getLogger(FileMemory.class.getName());
    private static final String THEME = "theme";
    private static final String TEXT_SIZE = "textSize";

    private final Executor executor;
    private final Path file;
    private final Properties choices = new Properties();

    /**
     * Reads what was remembered; not to be called on the FX thread.
     *
     * @param executor writes, so that the FX thread need not wait for the disk
     */
    FileMemory(Path folder, Executor executor) {
        this.executor = executor;
        file = folder.resolve("settings.properties");
        try (var reader = Files.newBufferedReader(file)) {
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
    public void remember(Appearance.Theme theme, int textSize) {
        choices.setProperty(THEME, theme.name().toLowerCase(Locale.ROOT));
        choices.setProperty(TEXT_SIZE, Integer.toString(textSize));
        executor.execute(this::write);
    }

    /** Whoever comes last writes the newest choices, since all of them write what is there. */
    private synchronized void write() {
        try (var writer = Files.newBufferedWriter(file)) {
            choices.store(writer, null);
        } catch (IOException unwritable) {
            LOG.log(Level.WARNING, "The settings could not be kept", unwritable);
        }
    }
}
