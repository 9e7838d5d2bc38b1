package loginlens.ui.passwords.workbench;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** One of the four parts of the lens. */
public interface Part {
    /** Which one it is; its title and sentence are in the bundle under this name. */
    String name();

    /** The sentence that says what is seen here. */
    ObservableValue<String> sentence();

    /** What stands beside the choice of parts. */
    List<Node> controls();

    /** Everything else. */
    Node view();

    /** It is seen now. */
    default void begin() {}

    /** It is not seen any more: what runs is to end. */
    default void stop() {}
}
