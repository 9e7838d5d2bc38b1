package loginlens.ui.attacks;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
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
import loginlens.ui.look.Em;
import loginlens.ui.session.ClientSession;

/**
 * The list of attacks, and the stage on which one of them is played. Where there is no room for both, the stage has all
 * of it, and the list comes when it is asked for.
 */
final class AttacksScreen extends HBox {
    /** The width in em that both need. */
    private static final double BOTH_FROM = 56;
    /** Whether the room predicts who lets the token in before it sees it. */
    private static final Preference<Boolean> PREDICTING = Preference.onOff("attackPrediction", true);

    private final List<Attack> attacks = Attacks.all();
    private final Course course;
    private final AttackList list;
    private final Stage stage;
    private final Em em = new Em(this::fit);
    private int played = -1;
    private boolean hasRoom = true;
    private boolean listAsked;

    AttacksScreen(ClientSession session, AttacksLens.Ways ways, Background background, Words words) {
        course = new Course(attacks.size(), ways.preferences().get(PREDICTING));
        list = new AttackList(attacks, course, this::choose, on -> {
            ways.preferences().set(PREDICTING, on);
            course.predict(on);
            follow();
        }, words);
        list.opens(() -> ask(false));
        stage = new Stage(course, new Stage.Ways(() -> session.token().get().map(Token::compact), ways.open(),
                ways.curl(), this::follow, () -> ask(true)), background, words);
        HBox.setHgrow(stage, Priority.ALWAYS);
        getStyleClass().add("attacks");
        getChildren().addAll(list, stage, em);
        ClickerKeys.bind(this, this::action);
        widthProperty().subscribe(this::fit);
        follow();
    }

    /** Never wider than the window: a narrow one gets another layout. */
    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    private void fit() {
        hasRoom = getWidth() <= 0 || getWidth() >= BOTH_FROM * em.pixels();
        share();
    }

    /** Has the list seen in the place of the stage, or the stage again. */
    private void ask(boolean forList) {
        listAsked = forList && !hasRoom;
        share();
        if (!hasRoom) {
            takeKeyboard();
        }
    }

    private void share() {
        boolean hadKeyboard = list.hasKeyboard() && !hasRoom && !listAsked;
        see(stage, hasRoom || !listAsked);
        if (hadKeyboard) {
            // Before the list goes away: what is hidden hands the keyboard to anything.
            stage.takeKeyboard();
        }
        see(list, hasRoom || listAsked);
        list.fill(!hasRoom);
        stage.alone(!hasRoom);
    }

    private static void see(Node node, boolean seen) {
        node.setVisible(seen);
        node.setManaged(seen);
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
            if (stage.isVisible()) {
                step.run();
                follow();
            } else {
                ask(false);
            }
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
        if (list.isVisible()) {
            list.takeKeyboard();
        } else {
            stage.takeKeyboard();
        }
    }
}
