package loginlens.ui.attacks.stage;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import loginlens.attack.Card;
import loginlens.attack.RealCase;
import loginlens.text.Words;
import loginlens.ui.controls.Icon;
import loginlens.ui.controls.OppositeEnds;
import loginlens.ui.controls.Tip;

/** The name of the attack, how hard it is, where in it the room is, and in one line what the server forgot. */
final class StageHead extends VBox {
    private final Words words;
    private final Button list;
    private final FlowPane name = new FlowPane();
    private final MovesBar moves;
    private final Label forgot = new Label();
    private final Label source = new Label();
    private final OppositeEnds line = new OppositeEnds(forgot, source);

    /**
     * Nothing yet.
     *
     * @param openList shows the list, where there is no room for it beside the stage
     */
    StageHead(Words words, Consumer<StageMove> go, Runnable openList) {
        this.words = words;
        list = new Button("", new Icon("fth-list"));
        list.setId("attackListOpen");
        list.setMinWidth(USE_PREF_SIZE);
        list.setOnAction(event -> openList.run());
        Tip.on(list, words.say("attacks.list"));
        moves = new MovesBar(words, go);
        name.getStyleClass().add("attack-name");
        forgot.setWrapText(true);
        source.setWrapText(true);
        source.getStyleClass().add("muted");
        getStyleClass().add("attack-head");
        getChildren().addAll(new OppositeEnds(name, moves), line);
    }

    /**
     * Shows this attack at this place of the course.
     *
     * @param tight whether there is little room
     * @param alone whether the list is not beside the stage
     */
    void show(Card card, Course course, boolean tight, boolean alone) {
        var title = new Label(words.say(card.title()));
        title.getStyleClass().add("form-title");
        title.setWrapText(true);
        title.setId("attackTitle");
        var difficulty = new Label(words.say(card.difficulty().title()), new DifficultyDots(card.difficulty()));
        difficulty.setContentDisplay(tight ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        difficulty.getStyleClass().addAll("muted", "attack-difficulty");
        list.setText(words.say("attacks.list.at", course.attack() + 1, course.attacks()));
        list.setAccessibleText(words.say("attacks.list"));
        name.getChildren().setAll(alone ? List.of(list, title, difficulty) : List.of(title, difficulty));
        moves.show(course.moves(), course.move(), tight);
        forgot.setText(words.say(card.forgot()));
        source.setText(Stream.concat(card.realCase().map(RealCase::said).map(words::say).stream(),
                Stream.of(card.section())).collect(Collectors.joining(" · ")));
        // The first move says it in large letters.
        line.setVisible(course.move() != StageMove.TARGET && !tight);
        line.setManaged(line.isVisible());
    }
}
