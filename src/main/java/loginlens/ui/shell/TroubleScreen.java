package loginlens.ui.shell;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import loginlens.ui.controls.Icon;

/** What the window shows when there is no store to log in against: what happened, and what can be done. */
public final class TroubleScreen extends ScrollPane {
    /** Something that can be done about it, on a button. */
    public record WayOut(String label, Runnable action) {}

    /** Shows this; Enter takes the first way out, Esc the last, which is to do nothing of all this. */
    public TroubleScreen(String title, String message, List<WayOut> waysOut) {
        var head = new Label(title, new Icon("fth-alert-triangle"));
        head.getStyleClass().add("form-title");
        var text = new Label(message);
        text.setId("trouble");
        head.setWrapText(true);
        text.setWrapText(true);
        var buttons = new FlowPane();
        buttons.getStyleClass().add("buttons");
        for (var wayOut : waysOut) {
            var button = new Button(wayOut.label());
            button.setOnAction(event -> wayOut.action().run());
            button.setDefaultButton(wayOut == waysOut.getFirst());
            button.setCancelButton(wayOut == waysOut.getLast());
            buttons.getChildren().add(button);
        }
        var card = new VBox(head, text, buttons);
        card.getStyleClass().addAll("card", "form", "trouble");
        card.setMaxHeight(USE_PREF_SIZE);
        var place = new StackPane(card);
        place.getStyleClass().add("trouble-place");
        place.setAlignment(Pos.CENTER);
        place.setMinHeight(USE_PREF_SIZE);
        getStyleClass().add("client-scroll");
        setContent(place);
        setFitToWidth(true);
        setFitToHeight(true);
    }
}
