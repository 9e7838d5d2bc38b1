package loginlens.ui.server;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import loginlens.text.Words;
import loginlens.ui.controls.Icon;

/** All that a teacher sets for the server. */
final class ServerPanel extends VBox {
    private final Sections sections;
    private final Button close = new Button("", new Icon("fth-x"));
    private final HBox head;
    private final VBox body;

    /** What is in it, from the top; without the last, nobody can start over. */
    record Sections(ClockSection clock, NewTokens tokens, WrongPasswords passwords, Optional<NextClass> nextClass) {}

    /** Is not seen until it is opened. */
    ServerPanel(Sections sections, Runnable onClose, Words words) {
        this.sections = sections;
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
        body = new VBox(sections.clock(), sections.tokens(), sections.passwords());
        sections.nextClass().ifPresent(body.getChildren()::add);
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
        sections.clock().seen(seen);
        sections.nextClass().ifPresent(NextClass::forget);
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
