package loginlens.ui.flow.diagram;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import loginlens.story.Stretch;
import loginlens.text.Message;
import loginlens.text.Words;

/** The head of a chapter in the diagram, as wide as all lanes. A click goes to its first step. */
final class ChapterHead {
    static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    static final PseudoClass AHEAD = PseudoClass.getPseudoClass("ahead");

    private final Button head;
    private final Text size;

    private ChapterHead(String name, String steps) {
        var title = new Text(name);
        title.getStyleClass().add("flow-chapter-name");
        size = new Text(steps);
        size.getStyleClass().add("flow-chapter-size");
        var content = new HBox(title, size);
        content.getStyleClass().add("flow-chip-content");
        head = new Button("", content);
        head.setFocusTraversable(false);
        head.getStyleClass().setAll("flow-chapter");
    }

    /** Of this chapter. */
    static ChapterHead of(Stretch chapter, Runnable choose, Words words) {
        var size = words.say("flow.chapter.steps", chapter.to() - chapter.from());
        var title = words.say(chapter.chapter().title());
        var made = new ChapterHead(title, size);
        made.head.setId("flow-chapter-" + chapter.chapter());
        made.head.setAccessibleText(words.say(Message.of("flow.chapter.spoken", title, size)));
        made.head.setOnAction(event -> choose.run());
        return made;
    }

    /** Of what is not told yet. */
    static ChapterHead unknown() {
        var made = new ChapterHead("?", "");
        made.head.setId("flow-unknown");
        made.head.setMouseTransparent(true);
        made.head.setAccessibleText("?");
        return made;
    }

    Button node() {
        return head;
    }

    /** How many steps it has is told only where that gives nothing away. */
    void show(boolean current, boolean ahead, boolean sized) {
        size.setVisible(sized);
        head.setVisible(true);
        head.pseudoClassStateChanged(CURRENT, current);
        head.pseudoClassStateChanged(AHEAD, ahead);
    }

    void hide() {
        head.setVisible(false);
    }
}
