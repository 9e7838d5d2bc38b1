package loginlens.ui.webapi;

import atlantafx.base.controls.ToggleSwitch;
import java.net.URI;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import loginlens.text.Words;
import loginlens.ui.controls.CopyButton;
import loginlens.ui.controls.Notice;

/** The switch that serves the web API, and under which address it does. */
final class SwitchCard extends VBox {
    private final Words words;
    private final ToggleSwitch onOff = new ToggleSwitch();
    private final Label about = new Label();
    private final Notice notice = new Notice();
    private final Button anyPort = new Button();
    private final Label address = new Label();
    private final HBox where;
    private boolean showing;

    /** What the switch and the button do. */
    record Actions(Consumer<Boolean> turn, Runnable anyPort) {}

    SwitchCard(Words words, Actions actions) {
        this.words = words;
        onOff.setId("serveApi");
        onOff.setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
        onOff.setAccessibleText(words.say("webapi.switch"));
        onOff.getStyleClass().add("web-switch");
        onOff.selectedProperty().addListener((property, was, is) -> {
            if (!showing) {
                actions.turn().accept(is);
            }
        });
        // The switch itself knows the mouse only.
        onOff.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.SPACE) {
                onOff.fire();
                event.consume();
            }
        });
        about.setWrapText(true);
        about.getStyleClass().add("muted");
        notice.setId("apiNotice");
        anyPort.setText(words.say("webapi.anyPort"));
        anyPort.setId("anyPort");
        anyPort.setOnAction(event -> actions.anyPort().run());
        anyPort.visibleProperty().bind(notice.visibleProperty());
        anyPort.managedProperty().bind(notice.visibleProperty());
        address.setId("apiAddress");
        address.getStyleClass().addAll("mono", "web-address");
        address.setWrapText(true);
        var copy = new CopyButton(words, address::getText);
        copy.setId("copyAddress");
        where = new HBox(address, copy);
        where.getStyleClass().add("web-where");
        getStyleClass().addAll("card", "web-card");
        getChildren().addAll(titled(onOff, words.say("webapi.switch")), about, where, notice, anyPort);
    }

    /** With a title that wraps where there is little room: the switch's own text would be cut off. */
    private static HBox titled(ToggleSwitch onOff, String text) {
        var title = new Label(text);
        title.getStyleClass().add("web-switch-title");
        title.setWrapText(true);
        title.setLabelFor(onOff);
        title.setOnMouseClicked(event -> onOff.fire());
        onOff.setMinWidth(USE_PREF_SIZE);
        var row = new HBox(title, onOff);
        row.getStyleClass().add("web-where");
        return row;
    }

    /** Shows whether it serves, and where. */
    void show(Optional<URI> serving) {
        notice.clear();
        turn(serving.isPresent());
        about.setText(words.say(serving.isPresent() ? "webapi.on" : "webapi.off"));
        address.setText(serving.map(URI::toString).orElse(""));
        where.setVisible(serving.isPresent());
        where.setManaged(serving.isPresent());
    }

    /** Says why it does not serve. */
    void warn(String why) {
        notice.warn(why);
    }

    /** The switch follows what is; that is no wish of the user's. */
    private void turn(boolean on) {
        showing = true;
        onOff.setSelected(on);
        showing = false;
    }
}
