package loginlens.ui.attacks;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import java.util.function.Consumer;
import loginlens.attack.Attack;
import loginlens.text.Words;
import loginlens.ui.attacks.stage.Course;

/** All attacks, with what was done of them. */
final class AttackList extends VBox {
    /** How many attacks stay in view above the one that the course went on to. */
    private static final int ABOVE = 4;

    private static final PseudoClass WHOLE = PseudoClass.getPseudoClass("whole");

    private final Course course;
    private final Words words;
    private final Label done = new Label();
    private final ListView<Attack> list = new ListView<>();
    private boolean following;

    /**
     * Lists these.
     *
     * @param choose  told when a person chooses one
     * @param predict told when predicting is switched on or off
     */
    AttackList(List<Attack> attacks, Course course, IntConsumer choose, Consumer<Boolean> predict, Words words) {
        this.course = course;
        this.words = words;
        done.getStyleClass().addAll("muted", "attack-count");
        done.setId("attacksDone");
        list.setId("attackList");
        list.setAccessibleText(words.say("lens.attacks"));
        list.getItems().setAll(attacks);
        list.setCellFactory(view -> new AttackCell(course::done, words));
        list.getSelectionModel().selectedIndexProperty().subscribe(index -> {
            if (!following && index.intValue() >= 0) {
                choose.accept(index.intValue());
            }
        });
        var predicting = new CheckBox(words.say("attacks.predicting"));
        predicting.setId("predicting");
        predicting.setWrapText(true);
        predicting.setSelected(course.moves().size() > 3);
        predicting.setOnAction(event -> predict.accept(predicting.isSelected()));
        VBox.setVgrow(list, Priority.ALWAYS);
        getStyleClass().add("attack-list");
        getChildren().addAll(done, list, predicting);
    }

    /** Runs this when a person has chosen one: by a click or by Enter. */
    void opens(Runnable open) {
        list.setOnMouseClicked(event -> {
            if (event.getTarget() instanceof Node node && isOfCell(node)) {
                open.run();
            }
        });
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.ESCAPE) {
                open.run();
            }
        });
    }

    private static boolean isOfCell(Node node) {
        for (Node outer = node; outer != null; outer = outer.getParent()) {
            if (outer instanceof AttackCell cell) {
                return !cell.isEmpty();
            }
        }
        return false;
    }

    /** Takes all the width there is, or its own. */
    void fill(boolean all) {
        pseudoClassStateChanged(WHOLE, all);
        HBox.setHgrow(this, all ? Priority.ALWAYS : Priority.NEVER);
    }

    /** Puts this above the list. */
    void lead(Node first) {
        getChildren().addFirst(first);
    }

    /** Follows the course. */
    void show() {
        following = true;
        done.setText(words.say("attacks.done", course.done().size(), list.getItems().size()));
        if (list.getSelectionModel().getSelectedIndex() != course.attack()) {
            list.getSelectionModel().select(course.attack());
            list.scrollTo(Math.max(0, course.attack() - ABOVE));
        }
        list.refresh();
        following = false;
    }

    /** Whether it has the keyboard. */
    boolean hasKeyboard() {
        return list.isFocused();
    }

    /** Takes the keyboard. */
    void takeKeyboard() {
        list.requestFocus();
    }
}
