package loginlens.ui.webapi;

import java.net.Inet4Address;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import loginlens.api.Networks;
import loginlens.text.Words;
import loginlens.ui.controls.CopyButton;
import loginlens.ui.controls.Icon;
import loginlens.ui.controls.IconLine;
import loginlens.ui.controls.Notice;

/** The second step: serving at an address of the room's network too. Names the address, and what plain HTTP means. */
final class ShareCard extends VBox {
    private final Words words;
    private final Actions actions;
    private final Notice notice = new Notice();
    private final VBox content = new VBox();

    /** What the card's buttons do. */
    record Actions(Consumer<Inet4Address> share, Runnable stop, Runnable lookAgain) {}

    ShareCard(Words words, Actions actions) {
        this.words = words;
        this.actions = actions;
        var title = new Label(words.say("webapi.share"));
        title.getStyleClass().add("card-title");
        title.setWrapText(true);
        var warning = new IconLine("fth-alert-triangle", words.say("webapi.share.warning"));
        warning.getStyleClass().add("warning-line");
        notice.setId("shareNotice");
        content.getStyleClass().add("web-places");
        getStyleClass().addAll("card", "web-card");
        getChildren().addAll(title, warning, notice, content);
    }

    /** Shows where it is shared, or where it could be. */
    void show(Optional<URI> shared, List<Networks.Place> places) {
        boolean focused = content.isFocusWithin();
        notice.clear();
        shared.ifPresentOrElse(this::showShared, () -> showPlaces(places));
        if (focused) {
            // The pressed button is gone. The keyboard goes on from the first of the new ones.
            content.lookupAll(".button").stream().findFirst().ifPresent(Node::requestFocus);
        }
    }

    /** Says why it is not shared. */
    void warn(String why) {
        notice.warn(why);
    }

    private void showShared(URI address) {
        var where = new Label(address.toString());
        where.setId("sharedAddress");
        where.getStyleClass().addAll("mono", "web-address");
        where.setWrapText(true);
        var copy = new CopyButton(words, address::toString);
        var stop = new Button(words.say("webapi.share.stop"), new Icon("fth-x"));
        stop.setId("stopSharing");
        stop.setOnAction(event -> actions.stop().run());
        content.getChildren().setAll(sentence("webapi.share.on"), where, row(copy, stop));
    }

    private void showPlaces(List<Networks.Place> places) {
        content.getChildren().setAll(sentence(places.isEmpty() ? "webapi.share.nowhere" : "webapi.share.off"));
        for (var place : places) {
            var address = place.address().getHostAddress();
            var button = new Button(words.say("webapi.share.at", address));
            button.setId("share-" + address.replace('.', '-'));
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(event -> actions.share().accept(place.address()));
            var name = new Label(place.name());
            name.getStyleClass().add("muted");
            content.getChildren().add(row(button, name));
        }
        var again = new Hyperlink(words.say("webapi.share.lookAgain"));
        again.setId("lookAgain");
        again.setOnAction(event -> actions.lookAgain().run());
        content.getChildren().add(again);
    }

    private Label sentence(String key) {
        var label = new Label(words.say(key));
        label.setWrapText(true);
        return label;
    }

    private static FlowPane row(Node... nodes) {
        var row = new FlowPane(nodes);
        row.getStyleClass().add("buttons");
        return row;
    }
}
