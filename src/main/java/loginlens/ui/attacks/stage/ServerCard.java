package loginlens.ui.attacks.stage;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import loginlens.attack.ServerReply;
import loginlens.text.Words;
import loginlens.ui.controls.Icon;
import loginlens.ui.controls.OppositeEnds;

/** One server: whether it let the token in, its reply, and the lines that decided. */
final class ServerCard extends VBox {
    private static final PseudoClass LET_IN = PseudoClass.getPseudoClass("let-in");

    private final Words words;
    private final Icon icon = new Icon("fth-lock");
    private final Label said = new Label();
    private final TextFlow reply = new TextFlow();
    private final VBox code = new VBox();
    private final Label place = new Label();

    ServerCard(String title, String id, Words words) {
        this.words = words;
        setId(id);
        var name = new Label(title, icon);
        var head = new OppositeEnds(name, said);
        head.getStyleClass().add("attack-server-head");
        reply.getStyleClass().add("attack-reply");
        code.getStyleClass().add("attack-code-box");
        place.getStyleClass().addAll("hint", "attack-place");
        place.setWrapText(true);
        VBox.setVgrow(code, Priority.ALWAYS);
        getStyleClass().addAll("card", "attack-server");
        getChildren().addAll(head, reply, code);
    }

    /** Shows what this server made of the token. */
    void show(ServerReply answer, Optional<Side> side) {
        pseudoClassStateChanged(LET_IN, answer.letIn());
        icon.show(answer.letIn() ? "fth-unlock" : "fth-lock");
        said.setText(words.say(answer.letIn() ? "attacks.in" : "attacks.out"));
        reply.getChildren().setAll(text(answer.status() + " ", "attack-status"), text(words.say(answer.message()), "attack-plain"));
        answer.role().ifPresent(role -> reply.getChildren().addAll(
                text(" " + words.say("attacks.role") + " ", "attack-plain"), text(role, "attack-role")));
        code.getChildren().clear();
        side.ifPresentOrElse(this::show, () -> {
            var none = new Label(words.say("attacks.noCode"));
            none.setWrapText(true);
            code.getChildren().add(none);
        });
    }

    private static Text text(String said, String style) {
        var text = new Text(said);
        text.getStyleClass().add(style);
        return text;
    }

    private void show(Side side) {
        place.setText(side.about().map(words::say).orElse(side.quote().place()));
        code.getChildren().setAll(place, new CodeLines(side.quote(), words.say("attacks.decides")));
    }
}
