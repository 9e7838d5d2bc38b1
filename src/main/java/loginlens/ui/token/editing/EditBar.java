package loginlens.ui.token.editing;

import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import loginlens.text.Words;
import loginlens.token.editing.Changes;
import loginlens.ui.controls.Icon;
import loginlens.ui.controls.OppositeEnds;

/** How many letters of the token were changed here, and why so many; takes the change back. */
public final class EditBar extends VBox {
    private final Words words;
    private final Label count = new Label("", new Icon("fth-edit-2"));
    private final Label why = new Label();

    /** Is not seen as long as nothing is changed; does this to take the change back. */
    public EditBar(Words words, Runnable undo) {
        this.words = words;
        count.getStyleClass().add("edit-count");
        count.setWrapText(true);
        why.setWrapText(true);
        var back = new Hyperlink(words.say("token.edit.undo"));
        back.setId("undoEdit");
        back.setOnAction(event -> undo.run());
        var left = new FlowPane(count, back);
        left.getStyleClass().add("actions");
        count.maxWidthProperty().bind(left.widthProperty());
        setId("editBar");
        getStyleClass().add("edit-bar");
        managedProperty().bind(visibleProperty());
        setVisible(false);
        getChildren().add(new OppositeEnds(left, why));
    }

    /** Says this of the token; nothing if it is as it came. */
    public void show(Optional<Changes> changes) {
        setVisible(changes.isPresent());
        changes.ifPresent(made -> {
            count.setText(words.say("token.edit.count", made.count(), made.of()));
            why.setText(made.regrouped().map(words::say).orElse(""));
        });
    }
}
