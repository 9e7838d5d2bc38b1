package loginlens.ui.attacks.stage;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
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
    private final FlowPane reply = new FlowPane();
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
        var status = new Label(Integer.toString(answer.status()));
        status.getStyleClass().addAll("mono", "card-title");
        var message = new Label(words.say(answer.message()));
        message.setWrapText(true);
        reply.getChildren().setAll(status, message);
        answer.role().ifPresent(role -> {
            var shown = new Label(role);
            shown.getStyleClass().add("attack-role");
            reply.getChildren().addAll(new Label(words.say("attacks.role")), shown);
        });
        code.getChildren().clear();
        side.ifPresentOrElse(this::show, () -> {
            var none = new Label(words.say("attacks.noCode"));
            none.setWrapText(true);
            code.getChildren().add(none);
        });
    }

    private void show(Side side) {
        place.setText(side.about().map(words::say).orElse(side.quote().place()));
        code.getChildren().setAll(place, new CodeLines(side.quote(), words.say("attacks.decides")));
    }
}
