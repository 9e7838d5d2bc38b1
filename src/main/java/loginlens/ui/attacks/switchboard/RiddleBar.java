package loginlens.ui.attacks.switchboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import loginlens.attack.switchboard.Riddle;
import loginlens.attack.switchboard.Switchboard;
import loginlens.text.Words;
import loginlens.token.checks.CheckKind;
import loginlens.ui.controls.Icon;
import loginlens.ui.controls.OppositeEnds;
import loginlens.ui.session.Background;
import loginlens.ui.session.LatestTask;

/** A riddle for the room, one at a time. Its answer is computed when it is asked for. */
final class RiddleBar extends VBox {
    private final LatestTask answering;
    private final Words words;
    private final Label question = new Label("", new Icon("fth-help-circle"));
    private final Label answer = new Label();
    private final Button show = new Button();
    private final Button next = new Button();
    private Optional<Switchboard> board = Optional.empty();
    private Riddle riddle = Riddle.BEST_FOUR;

    RiddleBar(Background background, Words words) {
        answering = new LatestTask(background);
        this.words = words;
        question.setWrapText(true);
        question.setId("riddle");
        answer.setWrapText(true);
        answer.setId("riddleAnswer");
        answer.getStyleClass().add("board-answer");
        show.setText(words.say("attacks.grid.riddle.show"));
        show.setId("riddleShow");
        show.setMinWidth(USE_PREF_SIZE);
        next.setMinWidth(USE_PREF_SIZE);
        show.setOnAction(event -> solve());
        next.setText(words.say("attacks.grid.riddle.next"));
        next.setId("riddleNext");
        next.setOnAction(event -> {
            var all = List.of(Riddle.values());
            riddle = all.get((all.indexOf(riddle) + 1) % all.size());
            pose();
        });
        getStyleClass().add("board-riddle");
        var buttons = new HBox(show, next);
        buttons.getStyleClass().add("attack-ways");
        getChildren().addAll(new OppositeEnds(question, buttons), answer);
        setVisible(false);
    }

    /** Asks about this board. */
    void ask(Switchboard judged) {
        board = Optional.of(judged);
        setVisible(true);
        pose();
    }

    private void pose() {
        answering.forget();
        question.setText(words.say("attacks.grid.riddle", words.say(riddle.question())));
        say("");
    }

    private void say(String text) {
        answer.setText(text);
        answer.setVisible(!text.isEmpty());
        answer.setManaged(!text.isEmpty());
    }

    private void solve() {
        board.ifPresent(judged -> {
            var posed = riddle;
            answering.run(() -> posed.answer(judged), found -> say(tell(posed, found, judged.rows().size())),
                    () -> say(words.say("attacks.grid.failed")));
        });
    }

    private String tell(Riddle posed, Riddle.Answer found, int attacks) {
        return switch (posed) {
            case BEST_FOUR, FEWEST -> words.say("attacks.grid.riddle.set", found.checks().size(),
                    names(found.checks()), found.out().getLast(), attacks);
            case ORDER -> {
                var steps = new ArrayList<String>();
                for (int at = 0; at < found.checks().size(); at++) {
                    steps.add(words.say("attacks.grid.riddle.step", name(found.checks().get(at)), found.out().get(at)));
                }
                yield words.say("attacks.grid.riddle.order", String.join(" · ", steps));
            }
        };
    }

    private String names(List<CheckKind> checks) {
        return String.join(", ", checks.stream().map(this::name).toList());
    }

    private String name(CheckKind check) {
        return words.say("attack.check." + check.name());
    }
}
