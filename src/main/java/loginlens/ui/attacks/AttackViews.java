package loginlens.ui.attacks;

import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import loginlens.attack.forging.Attacks;
import loginlens.text.Words;
import loginlens.ui.attacks.switchboard.SwitchboardPane;
import loginlens.ui.controls.Lazy;
import loginlens.ui.session.Background;

/** One attack after another, or all of them on the switchboard: one of the two is seen, with the choice on top of it. */
final class AttackViews extends StackPane {
    private final AttacksScreen list;
    private final Lazy<SwitchboardPane> board;
    private final ToggleButton toList;
    private final ToggleButton toBoard;
    private final HBox choice = new HBox();

    /** The list first; the switchboard is made when it is wanted. */
    AttackViews(AttacksScreen list, Background background, Words words) {
        this.list = list;
        board = new Lazy<>(() -> new SwitchboardPane(Attacks.all(), background, words));
        var group = new ToggleGroup();
        toList = button("attacks.view.list", "viewList", "left-pill", group, words);
        toBoard = button("attacks.view.board", "viewBoard", "right-pill", group, words);
        getStylesheets().add(AttackViews.class.getResource("/loginlens/ui/attacks/attacks.css").toExternalForm());
        choice.getStyleClass().add("attack-views");
        choice.getChildren().addAll(toList, toBoard);
        toList.setSelected(true);
        group.selectedToggleProperty().addListener((property, was, is) -> {
            if (is == null) {
                group.selectToggle(was);
            } else {
                show(is == toBoard);
            }
        });
        show(false);
    }

    private static ToggleButton button(String key, String id, String style, ToggleGroup group, Words words) {
        var button = new ToggleButton(words.say(key));
        button.setId(id);
        button.getStyleClass().add(style);
        button.setToggleGroup(group);
        return button;
    }

    private void show(boolean switchboard) {
        // What goes away must not take the keyboard along.
        boolean focused = hasKeyboard();
        if (choice.getParent() instanceof Pane before) {
            before.getChildren().remove(choice);
        }
        if (switchboard) {
            board.get().lead(choice);
            getChildren().setAll(board.get());
            board.get().begin();
        } else {
            list.lead(choice);
            getChildren().setAll(list);
        }
        if (focused) {
            // What a scroll pane holds is in the scene only once that was styled.
            applyCss();
            (switchboard ? toBoard : toList).requestFocus();
        }
    }

    private boolean hasKeyboard() {
        for (Node node = getScene() == null ? null : getScene().getFocusOwner(); node != null; node = node.getParent()) {
            if (node.equals(this)) {
                return true;
            }
        }
        return false;
    }

    /** Takes the keyboard. */
    void takeKeyboard() {
        if (toList.isSelected()) {
            list.takeKeyboard();
        } else {
            toBoard.requestFocus();
        }
    }
}
