package loginlens.ui.token;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import loginlens.text.Words;
import loginlens.token.examples.Example;
import loginlens.ui.controls.Icon;
import loginlens.ui.token.input.ExamplesMenu;
import loginlens.ui.token.input.RecentMenu;
import loginlens.ui.token.input.RecentTokens;

/** What can be done with the tokens of the lens: paste, copy, open an example, go back to an earlier one. */
final class TokenActions {
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private final Words words;
    private final Source source;
    private final CopyMenu copy;
    private final Button received;
    private final RecentMenu[] recent;

    /** What the buttons ask of the lens. */
    record Source(
            Runnable paste,
            Runnable showReceived,
            Consumer<RecentTokens.Entry> open,
            Consumer<Example> example,
            Supplier<Optional<String>> token,
            Supplier<Optional<String>> header,
            Supplier<Optional<String>> payload,
            Supplier<Optional<String>> chosenValue,
            Supplier<Optional<String>> report) {}

    TokenActions(Source source, Words words) {
        this.source = source;
        this.words = words;
        recent = new RecentMenu[] {new RecentMenu(words, source.open()), new RecentMenu(words, source.open())};
        recent[0].setId("recentTokens");
        received = button("token.received", "fth-log-in", "receivedToken", source.showReceived());
        received.managedProperty().bind(received.visibleProperty());
        copy = new CopyMenu(words, source.token());
        copy.setId("copyToken");
        add("token.copy.header", source.header());
        add("token.copy.payload", source.payload());
        add("token.copy.value", source.chosenValue());
        add("token.copy.report", source.report());
    }

    private void add(String key, Supplier<Optional<String>> what) {
        copy.add(words.say(key), what);
    }

    /** The buttons beside a token. */
    FlowPane besideToken() {
        return flow(received, examples("tokenExamples"), recent[0], pasteButton("pasteToken"), copy);
    }

    /** The buttons where there is no token. */
    FlowPane withoutToken() {
        var flow = flow(pasteButton("pasteFirst"), examples("examplesFirst"), recent[1]);
        flow.getStyleClass().add("empty-actions");
        return flow;
    }

    /** Offers these, the newest first. */
    void offer(RecentTokens tokens) {
        for (var menu : recent) {
            menu.show(tokens);
        }
    }

    /** Whether there is a received token to go back to. */
    void offerReceived(boolean wanted) {
        received.setVisible(wanted);
    }

    /** Copies the value of the claim that is chosen, if one is, by Ctrl C where nothing else takes that key. */
    void copyByKeyIn(Node view) {
        view.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (COPY.match(event)) {
                source.chosenValue().get().ifPresent(copy::copy);
            }
        });
    }

    private ExamplesMenu examples(String id) {
        var menu = new ExamplesMenu(words, source.example());
        menu.setId(id);
        return menu;
    }

    private static FlowPane flow(Node... nodes) {
        var flow = new FlowPane(nodes);
        flow.getStyleClass().add("actions");
        return flow;
    }

    private Button pasteButton(String id) {
        return button("token.paste", "fth-clipboard", id, source.paste());
    }

    private Button button(String key, String icon, String id, Runnable action) {
        var button = new Button(words.say(key), new Icon(icon));
        button.setId(id);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }
}
