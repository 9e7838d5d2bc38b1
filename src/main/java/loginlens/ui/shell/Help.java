package loginlens.ui.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import loginlens.text.Words;

/** The help dialog: the keys, what to keep in mind about tokens and passwords, and what is running here. */
final class Help {
    private static final List<String> KEYS = List.of(
            "enter", "tab", "escape", "create", "login", "reveal", "paste", "lens", "step", "present", "client",
            "server", "size", "theme", "help");
    private static final List<String> TRUTHS = List.of("decoding", "sameReply", "hash", "logout", "strings");

    private Help() {}

    /** Larger text makes it scroll, not grow beyond its window; a dialog is placed by the size it prefers. */
    private static final class Pane extends DialogPane {
        private final Scene window;

        Pane(Scene window) {
            this.window = window;
        }

        @Override
        protected double computePrefHeight(double width) {
            return Math.min(super.computePrefHeight(width), window.getHeight());
        }

        @Override
        protected double computePrefWidth(double height) {
            return Math.min(super.computePrefWidth(height), window.getWidth());
        }
    }

    static void show(Node owner, About about, Words words) {
        var dialog = new Dialog<Void>();
        dialog.initOwner(owner.getScene().getWindow());
        dialog.setTitle(words.say("help.title"));
        var pane = new Pane(owner.getScene());
        dialog.setDialogPane(pane);
        pane.getStylesheets().setAll(owner.getScene().getStylesheets());
        boolean isDark = owner.getScene().getRoot().getStyleClass().contains("dark");
        pane.getStyleClass().addAll("help", isDark ? "dark" : "light");
        pane.setStyle(owner.getScene().getRoot().getStyle());
        var scroll = new ScrollPane(content(about, words));
        scroll.setFitToWidth(true);
        pane.setContent(scroll);
        pane.getButtonTypes().add(new ButtonType(words.say("trouble.close"), ButtonData.CANCEL_CLOSE));
        pane.setId("helpDialog");
        dialog.setResizable(true);
        dialog.show();
    }

    private static Node content(About about, Words words) {
        var keys = new GridPane();
        keys.getStyleClass().add("help-keys");
        for (int row = 0; row < KEYS.size(); row++) {
            var key = new Label(words.say("help.key." + KEYS.get(row)));
            key.getStyleClass().addAll("mono", "key");
            key.setMinWidth(Label.USE_PREF_SIZE);
            key.setMinHeight(Label.USE_PREF_SIZE);
            var does = new Label(words.say("help.key." + KEYS.get(row) + ".does"));
            does.setWrapText(true);
            keys.addRow(row, key, does);
        }
        var content = new VBox(heading(words.say("help.keys")), keys, heading(words.say("help.truths")));
        for (var truth : TRUTHS) {
            var label = new Label(words.say("help.truth." + truth));
            label.setWrapText(true);
            content.getChildren().add(label);
        }
        content.getChildren().addAll(heading(words.say("help.about")), about.content(words));
        content.getStyleClass().add("help-content");
        return content;
    }

    private static Label heading(String text) {
        var heading = new Label(text);
        heading.getStyleClass().add("card-title");
        return heading;
    }
}
