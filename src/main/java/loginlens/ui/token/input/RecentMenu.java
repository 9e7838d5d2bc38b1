package loginlens.ui.token.input;

import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import loginlens.text.Words;
import loginlens.ui.token.raw.InvisibleCharacters;

/** The last ten tokens of this run, each one click away. */
public final class RecentMenu extends MenuButton {
    private static final int SHOWN = 12;

    private final Words words;
    private final Consumer<RecentTokens.Entry> onChosen;

    /** Offers nothing yet; tells which token was chosen. */
    public RecentMenu(Words words, Consumer<RecentTokens.Entry> onChosen) {
        super(words.say("token.recent"));
        this.words = words;
        this.onChosen = onChosen;
        setMinWidth(USE_PREF_SIZE);
        setVisible(false);
        managedProperty().bind(visibleProperty());
    }

    /** Offers these, the newest first. */
    public void show(RecentTokens tokens) {
        setVisible(!tokens.newestFirst().isEmpty());
        getItems().setAll(tokens.newestFirst().stream().map(this::item).toList());
    }

    private MenuItem item(RecentTokens.Entry entry) {
        var at = words.times().local(entry.at());
        // The last letters: the first ones are the same in most tokens.
        var end = InvisibleCharacters.marked(entry.raw().substring(Math.max(0, entry.raw().length() - SHOWN)));
        var item = new MenuItem(words.say(switch (entry.origin()) {
            case RECEIVED -> "token.recent.received";
            case PASTED -> "token.recent.pasted";
            case EDITED -> "token.recent.edited";
            case EXAMPLE -> "token.recent.example";
        }, at, end));
        item.setMnemonicParsing(false);
        item.setOnAction(event -> onChosen.accept(entry));
        return item;
    }
}
