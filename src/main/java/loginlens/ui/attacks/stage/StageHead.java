package loginlens.ui.attacks.stage;

import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import loginlens.attack.Card;
import loginlens.attack.RealCase;
import loginlens.text.Words;
import loginlens.ui.controls.OppositeEnds;

/** The name of the attack, how hard it is, where in it the room is, and in one line what the server forgot. */
final class StageHead extends VBox {
    private final Words words;
    private final FlowPane name = new FlowPane();
    private final MovesBar moves;
    private final Label forgot = new Label();
    private final Label source = new Label();
    private final OppositeEnds line = new OppositeEnds(forgot, source);

    StageHead(Words words, Consumer<StageMove> go) {
        this.words = words;
        moves = new MovesBar(words, go);
        name.getStyleClass().add("attack-name");
        forgot.setWrapText(true);
        source.setWrapText(true);
        source.getStyleClass().add("muted");
        getStyleClass().add("attack-head");
        getChildren().addAll(new OppositeEnds(name, moves), line);
    }

    /** Shows this attack at this place of the course. */
    void show(Card card, Course course) {
        var title = new Label(words.say(card.title()));
        title.getStyleClass().add("form-title");
        title.setWrapText(true);
        title.setId("attackTitle");
        var difficulty = new Label(words.say(card.difficulty().title()));
        difficulty.getStyleClass().add("muted");
        name.getChildren().setAll(title, new DifficultyDots(card.difficulty()), difficulty);
        moves.show(course.moves(), course.move());
        forgot.setText(words.say(card.forgot()));
        source.setText(Stream.concat(card.realCase().map(RealCase::said).map(words::say).stream(),
                Stream.of(card.section())).collect(Collectors.joining(" · ")));
        line.setVisible(course.move() != StageMove.TARGET);
        line.setManaged(line.isVisible());
    }
}
