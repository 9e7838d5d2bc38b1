package loginlens.ui.controls;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

/**
 * A button for what cannot be taken back. Pressed, it asks once, in its own place: the room for the question is kept,
 * so that nothing moves. The keyboard is then on the answer that changes nothing, and Esc gives that answer.
 */
public final class AskFirst extends StackPane {
    private final Button begin;
    private final Button yes;
    private final Button no;
    private final Label hint;
    private final Label question;
    private final HBox resting;
    private final HBox asking;

    /**
     * What stands on it.
     *
     * @param id    of the button; the two answers are {@code id-yes} and {@code id-no}
     * @param begin on the button
     * @param yes   on the answer that names the act
     * @param no    on the answer that changes nothing
     */
    public record Texts(String id, String begin, String yes, String no) {}

    /** Does this once it was asked for and confirmed. */
    public AskFirst(Texts texts, Runnable act) {
        begin = button(texts.id(), texts.begin(), () -> ask(true));
        yes = button(texts.id() + "-yes", texts.yes(), () -> {
            ask(false);
            act.run();
        });
        no = button(texts.id() + "-no", texts.no(), () -> ask(false));
        begin.getStyleClass().add("danger-outlined");
        yes.getStyleClass().add("danger");
        hint = sentence();
        question = sentence();
        hint.getStyleClass().add("hint");
        HBox.setHgrow(hint, Priority.ALWAYS);
        resting = new HBox(hint, begin);
        resting.getStyleClass().add("ask-row");
        HBox.setHgrow(question, Priority.ALWAYS);
        asking = new HBox(question, no, yes);
        asking.getStyleClass().add("ask-row");
        asking.setVisible(false);
        getStyleClass().add("ask-first");
        getChildren().addAll(resting, asking);
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE && asking.isVisible()) {
                ask(false);
                key.consume();
            }
        });
    }

    /**
     * Says this from now on, and does not ask at the moment.
     *
     * @param about beside the button
     * @param asked once it was pressed
     */
    public void say(String about, String asked) {
        hint.setText(about);
        question.setText(asked);
        see(resting);
    }

    /** Puts the question away, if it is there. */
    public void forget() {
        see(resting);
    }

    private void ask(boolean asked) {
        see(asked ? asking : resting);
        (asked ? no : begin).requestFocus();
    }

    private void see(Node seen) {
        resting.setVisible(seen == resting);
        asking.setVisible(seen == asking);
    }

    private static Label sentence() {
        var label = new Label();
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    private static Button button(String id, String text, Runnable action) {
        var button = new Button(text);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }
}
