package loginlens.ui.attacks;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import loginlens.attack.Attack;
import loginlens.attack.Prediction;
import loginlens.attack.forging.Attacks;
import loginlens.preferences.Preference;
import loginlens.text.Words;
import loginlens.token.Token;
import loginlens.ui.attacks.stage.Course;
import loginlens.ui.attacks.stage.Stage;
import loginlens.ui.controls.ClickerKeys;
import loginlens.ui.session.Background;
import loginlens.ui.session.ClientSession;

/** The list of attacks, and the stage on which one of them is played. */
final class AttacksScreen extends HBox {
    /** Whether the room predicts who lets the token in before it sees it. */
    private static final Preference<Boolean> PREDICTING = Preference.onOff("attackPrediction", true);

    private final List<Attack> attacks = Attacks.all();
    private final Course course;
    private final AttackList list;
    private final Stage stage;
    private int played = -1;

    AttacksScreen(ClientSession session, AttacksLens.Ways ways, Background background, Words words) {
        course = new Course(attacks.size(), ways.preferences().get(PREDICTING));
        list = new AttackList(attacks, course, this::choose, on -> {
            ways.preferences().set(PREDICTING, on);
            course.predict(on);
            follow();
        }, words);
        stage = new Stage(course, new Stage.Ways(() -> session.token().get().map(Token::compact), ways.open(),
                ways.curl(), this::follow), background, words);
        HBox.setHgrow(stage, Priority.ALWAYS);
        getStyleClass().add("attacks");
        getChildren().addAll(list, stage);
        getStylesheets().add(AttacksScreen.class.getResource("/loginlens/ui/attacks/attacks.css").toExternalForm());
        ClickerKeys.bind(this, this::action);
        follow();
    }

    private Optional<Runnable> action(KeyCode code) {
        return switch (code) {
            case SPACE, RIGHT, KP_RIGHT, PAGE_DOWN -> Optional.of(then(course::next));
            case LEFT, KP_LEFT, PAGE_UP -> Optional.of(then(course::back));
            case DIGIT1, NUMPAD1 -> Optional.of(() -> stage.predict(Prediction.NEITHER));
            case DIGIT2, NUMPAD2 -> Optional.of(() -> stage.predict(Prediction.CARELESS));
            case DIGIT3, NUMPAD3 -> Optional.of(() -> stage.predict(Prediction.BOTH));
            default -> Optional.empty();
        };
    }

    private Runnable then(Runnable step) {
        return () -> {
            step.run();
            follow();
        };
    }

    private void choose(int attack) {
        course.choose(attack);
        follow();
    }

    /** Shows the place in the course, wherever it was changed. */
    private void follow() {
        if (course.attack() != played) {
            played = course.attack();
            stage.play(attacks.get(played));
        }
        stage.show();
        list.show();
    }

    /** Puts this above the list. */
    void lead(Node first) {
        list.lead(first);
    }

    /** Takes the keyboard. */
    void takeKeyboard() {
        list.takeKeyboard();
    }
}
