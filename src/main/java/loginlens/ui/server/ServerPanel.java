package loginlens.ui.server;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import loginlens.auth.ServerSettings;
import loginlens.text.Words;
import loginlens.ui.controls.Icon;

/** All that a teacher sets for the server: the classroom clock, new tokens, waits after wrong passwords. */
final class ServerPanel extends VBox {
    private final ClockSection clock;
    private final Button close = new Button("", new Icon("fth-x"));
    private final HBox head;
    private final VBox body;

    /** Is not seen until it is opened. */
    ServerPanel(ClassroomClock clock, ServerSettings settings, Runnable onClose, Words words) {
        this.clock = new ClockSection(clock, words);
        var title = new Label(words.say("server.title"));
        title.getStyleClass().add("server-title");
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        close.setId("closeServer");
        close.getStyleClass().addAll("flat", "top-button");
        close.setAccessibleText(words.say("server.close"));
        close.setOnAction(event -> onClose.run());
        head = new HBox(title, spring, close);
        head.getStyleClass().add("server-head");
        head.setMinHeight(USE_PREF_SIZE);
        body = new VBox(this.clock, new NewTokens(settings, words), new WrongPasswords(settings, words));
        body.setMinHeight(USE_PREF_SIZE);
        var scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        setId("serverPanel");
        getStyleClass().add("server-panel");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMinSize(0, 0);
        getChildren().addAll(head, scroll);
    }

    /** Takes the keyboard and goes on with the time, or stands still. */
    void seen(boolean seen) {
        clock.seen(seen);
        if (seen) {
            close.requestFocus();
        }
    }

    /** As high as what scrolls in it, so that it scrolls only where the window is lower. */
    @Override
    protected double computePrefHeight(double width) {
        double around = snappedLeftInset() + snappedRightInset();
        double inside = (width < 0 ? prefWidth(-1) : width) - around;
        return snappedTopInset() + head.prefHeight(inside) + body.prefHeight(inside) + snappedBottomInset();
    }
}
