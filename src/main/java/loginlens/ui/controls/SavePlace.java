package loginlens.ui.controls;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Window;

/** Where a person wants a file to be kept. */
@FunctionalInterface
public interface SavePlace {
    /** Asks for the place, with this name as the first suggestion; empty if the person thinks better of it. */
    Optional<Path> ask(Window owner, String suggestedName);
}
