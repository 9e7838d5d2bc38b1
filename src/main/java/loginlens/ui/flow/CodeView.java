package loginlens.ui.flow;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import loginlens.auth.Request;
import loginlens.text.Words;

/** The lines of code that did a step, and the same with Express. */
final class CodeView extends VBox {
    private final Snippets snippets;
    private final Words words;

    CodeView(Snippets snippets, Words words) {
        this.snippets = snippets;
        this.words = words;
        getStyleClass().add("flow-what");
    }

    void show(Story.Telling telling, Request request) {
        getChildren().setAll(
                code(words.say("flow.code.java"), "flowJava", snippets.java(telling, request)),
                code(words.say("flow.code.express"), "flowExpress", snippets.express(telling, request)));
    }

    private static Node code(String title, String id, Optional<Snippets.Snippet> snippet) {
        var head = new Label(title);
        head.getStyleClass().add("card-title");
        head.setWrapText(true);
        var place = new Label(snippet.map(Snippets.Snippet::place).orElse(""));
        place.getStyleClass().addAll("mono", "hint");
        place.setWrapText(true);
        place.setVisible(!place.getText().isEmpty());
        place.setManaged(place.isVisible());
        var lines = new CodeBlock(snippet.map(Snippets.Snippet::lines).orElse(List.of()));
        lines.setId(id);
        return new VBox(head, place, FactView.block(lines));
    }
}
