package loginlens.ui.flow.detail;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import loginlens.auth.Exchange;
import loginlens.story.ToldStep;
import loginlens.story.code.Snippet;
import loginlens.story.code.Snippets;
import loginlens.text.Words;

/** The lines of code that did a step, and the same with Express. */
public final class CodeView extends VBox {
    private final Snippets snippets;
    private final Words words;

    /** Shows these lines. */
    public CodeView(Snippets snippets, Words words) {
        this.snippets = snippets;
        this.words = words;
        getStyleClass().add("flow-what");
    }

    void show(ToldStep told, Exchange exchange) {
        getChildren().setAll(
                code(words.say("flow.code.java"), "flowJava", snippets.java(told, exchange)),
                code(words.say("flow.code.express"), "flowExpress", snippets.express(told, exchange)));
    }

    private Node code(String title, String id, Optional<Snippet> snippet) {
        var head = new Label(title);
        head.getStyleClass().add("card-title");
        head.setWrapText(true);
        var place = new Label(snippet.map(Snippet::place).orElse(""));
        place.getStyleClass().addAll("mono", "hint");
        place.setWrapText(true);
        place.setVisible(!place.getText().isEmpty());
        place.setManaged(place.isVisible());
        if (snippet.isEmpty()) {
            var none = new Label(words.say("flow.code.elsewhere"));
            none.setWrapText(true);
            none.setId(id);
            return new VBox(head, none);
        }
        var lines = new CodeBlock(snippet.get().lines());
        lines.setId(id);
        return new VBox(head, place, ValueView.block(lines));
    }
}
