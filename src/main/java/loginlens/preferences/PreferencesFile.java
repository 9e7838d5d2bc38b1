package loginlens.preferences;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;
import loginlens.files.DurableFiles;

/** The small file that they are kept in, which is for its owner only like all that is in the data folder. */
final class PreferencesFile {
    private static final Logger LOG = System.getLogger(PreferencesFile.class.getName());

    private final Path file;

    PreferencesFile(Path file) {
        this.file = file;
    }

    /** What stands there; nothing at the first start, or where the file cannot be read. */
    Map<String, String> read() {
        var choices = new Properties();
        try (var reader = new InputStreamReader(DurableFiles.newInputStream(file), StandardCharsets.UTF_8)) {
            choices.load(reader);
        } catch (NoSuchFileException firstStart) {
            LOG.log(Level.DEBUG, "No settings yet");
        } catch (IOException | IllegalArgumentException unreadable) {
            LOG.log(Level.WARNING, "The settings could not be read ({0}); starting with the usual ones",
                    unreadable.getClass().getSimpleName());
        }
        return choices.stringPropertyNames().stream()
                .collect(Collectors.toMap(Function.identity(), choices::getProperty));
    }

    /** Writes what is chosen at that moment: the last one writes the newest choices. */
    synchronized void write(Map<String, String> chosen) {
        var choices = new Properties();
        choices.putAll(chosen);
        try {
            var text = new StringWriter();
            choices.store(text, null);
            DurableFiles.replace(file, text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException unwritable) {
            LOG.log(Level.WARNING, "The settings could not be kept", unwritable);
        }
    }
}
