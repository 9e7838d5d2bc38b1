package loginlens.ui.attacks;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import loginlens.preferences.Preferences;
import loginlens.text.Words;
import loginlens.ui.Lens;
import loginlens.ui.controls.Lazy;
import loginlens.ui.session.Background;
import loginlens.ui.session.ClientSession;

/** What goes wrong with careless servers: real forgeries, judged by the careless server and by LoginLens. */
public final class AttacksLens implements Lens {
    private final StackPane view = new StackPane();
    private final Lazy<AttackViews> screen;

    /**
     * What leads out of the lens.
     *
     * @param open        has a token looked at in the Token lens
     * @param curl        the line that sends a token to the real server
     * @param preferences keep whether the room predicts
     */
    public record Ways(Consumer<String> open, UnaryOperator<String> curl, Preferences preferences) {}

    /** Makes nothing before it is seen. */
    public AttacksLens(ClientSession session, Ways ways, Background background, Words words) {
        // It gives way to a narrow window by itself.
        view.setMinWidth(0);
        screen = new Lazy<>(() -> {
            var made = new AttackViews(new AttacksScreen(session, ways, background, words), background, words);
            view.getChildren().setAll(made);
            return made;
        });
        view.parentProperty().flatMap(Node::visibleProperty).subscribe(seen -> {
            if (Boolean.TRUE.equals(seen)) {
                screen.get();
            }
        });
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void chosen() {
        screen.get().takeKeyboard();
    }
}
