package loginlens.ui.server;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ChangeListener;
import javafx.event.EventHandler;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import loginlens.auth.ServerSettings;
import loginlens.auth.ServerTime;
import loginlens.text.Words;
import loginlens.ui.controls.Lazy;
import loginlens.ui.session.ClientSession;
import loginlens.ui.session.Ticker;

/** Where the server is in the window: a button in the top bar, the panel that it opens, a pill for a moved clock. */
public final class ServerPlace {
    private final ClassroomClock clock;
    private final Words words;
    private final BooleanProperty narrow = new SimpleBooleanProperty();
    private final ServerButton button;
    private final MovedPill pill;
    private final Lazy<ServerPanel> panel;
    private Optional<Runnable> startOver = Optional.empty();
    private final StackPane layer = new StackPane();
    private final ChangeListener<Node> onFocus = (property, was, is) -> {
        if (is != null && !isInside(is)) {
            close();
        }
    };
    private final EventHandler<MouseEvent> onPress = press -> {
        if (!(press.getTarget() instanceof Node target) || !isInside(target)) {
            close();
        }
    };

    /**
     * Of this server.
     *
     * @param ticking tells the server's time
     * @param session holds the token whose last second the clock can go to
     */
    public ServerPlace(
            ServerTime time, Ticker ticking, ServerSettings settings, ClientSession session, Words words) {
        this.words = words;
        clock = new ClassroomClock(time, ticking, session, words);
        button = new ServerButton(clock, narrow, words);
        pill = new MovedPill(clock, narrow, words);
        panel = new Lazy<>(() -> new ServerPanel(sections(settings, words), this::close, words));
        button.setOnAction(event -> {
            if (layer.isVisible()) {
                close();
            } else {
                open();
            }
        });
        layer.setVisible(false);
        layer.setPickOnBounds(false);
        layer.setMinSize(0, 0);
        layer.setAlignment(Pos.TOP_RIGHT);
        layer.getStyleClass().add("server-layer");
        // The panel's shadow ends where the window does; without this, a picture of the window would be wider.
        var bounds = new Rectangle();
        bounds.widthProperty().bind(layer.widthProperty());
        bounds.heightProperty().bind(layer.heightProperty());
        layer.setClip(bounds);
        // Only what no control inside has used: Esc closes an open list first.
        layer.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                close();
                key.consume();
            }
        });
    }

    /** For the top bar. */
    public Button button() {
        return button;
    }

    /** For the window's foot. */
    public Node pill() {
        return pill;
    }

    /** Another one, for the screen that a room looks at. */
    public Node pillForRoom() {
        return new MovedPill(clock, new SimpleBooleanProperty(false), words);
    }

    /** To lie above all that is between the two; only the panel in it takes the mouse. */
    public Node layer() {
        return layer;
    }

    /** Whether the window has little room beside. */
    public BooleanProperty narrow() {
        return narrow;
    }

    /** Does this when the next class is to start over; until it is known what to do, nothing offers it. */
    public void onStartOver(Runnable action) {
        startOver = Optional.of(action);
    }

    /** Looks at the clock, which was moved. */
    public void look() {
        clock.look();
    }

    /** Puts the panel away, if it is open. The keyboard goes back to the button, unless it is elsewhere already. */
    public void close() {
        if (layer.isVisible()) {
            var scene = layer.getScene();
            scene.focusOwnerProperty().removeListener(onFocus);
            scene.removeEventFilter(MouseEvent.MOUSE_PRESSED, onPress);
            if (isInside(scene.getFocusOwner())) {
                button.requestFocus();
            }
            panel.get().seen(false);
            layer.setVisible(false);
        }
    }

    private ServerPanel.Sections sections(ServerSettings settings, Words words) {
        return new ServerPanel.Sections(
                new ClockSection(clock, words), new NewTokens(settings, words), new WrongPasswords(settings, words),
                startOver.map(action -> new NextClass(action, words)));
    }

    private void open() {
        layer.getChildren().setAll(panel.get());
        layer.setVisible(true);
        // It takes the keyboard at once, and nothing takes it without its skin.
        layer.applyCss();
        panel.get().seen(true);
        Scene scene = layer.getScene();
        scene.focusOwnerProperty().addListener(onFocus);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, onPress);
    }

    private boolean isInside(Node node) {
        return Stream.iterate(node, outer -> outer != null, Node::getParent)
                .anyMatch(outer -> outer == button || outer == layer && outer != node);
    }
}
