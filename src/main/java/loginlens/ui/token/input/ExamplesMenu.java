package loginlens.ui.token.input;

import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import loginlens.text.Words;
import loginlens.token.examples.Example;

/** Tokens to look at, one click away each. Nothing of them is there before this menu is opened. */
public final class ExamplesMenu extends MenuButton {

    /** Tells which example was chosen. */
    public ExamplesMenu(Words words, Consumer<Example> onChosen) {
        super(words.say("token.examples"));
        setMinWidth(USE_PREF_SIZE);
        // A menu without any item would not open.
        getItems().add(new MenuItem());
        setOnShowing(event -> getItems().setAll(Stream.of(Example.values()).map(example -> {
            var item = new MenuItem(words.say("token.example." + example));
            item.setId("example" + example);
            item.setOnAction(chosen -> onChosen.accept(example));
            return item;
        }).toList()));
    }
}
