package loginlens.bench;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The least that a person can type into: what every start is compared with. */
public final class BareWindow {
    private BareWindow() {}

    public static void main(String[] arguments) {
        Platform.startup(() -> {
            var stage = new Stage();
            stage.setScene(new Scene(new StackPane(new TextField()), 1280, 720));
            stage.show();
        });
        TakesKeys.thenClose();
    }
}
