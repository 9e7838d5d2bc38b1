package loginlens.ui.token;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import loginlens.text.Words;
import loginlens.ui.controls.EmptyState;
import loginlens.ui.controls.Notice;
import loginlens.ui.token.verdict.VerdictStrip;

/** The lens around the cards: the verdict, a line on what just happened, then the cards or why there are none. */
final class TokenFrame extends VBox {
    private final Notice notice = new Notice();
    private final ScrollPane scroll = new ScrollPane();
    private final EmptyState empty;
    private final VerdictStrip verdict;

    TokenFrame(VerdictStrip verdict, Words words) {
        this.verdict = verdict;
        empty = new EmptyState("fth-key", words.say("token.empty"), words.say("token.empty.hint"));
        notice.setId("tokenNotice");
        notice.setMinHeight(USE_PREF_SIZE);
        getStyleClass().add("token-lens");
    }

    /** Puts these in: what can be done where there is no token, other tokens beside this one, and its cards. */
    void lay(Node withoutToken, Node others, Node cards) {
        empty.getChildren().add(withoutToken);
        scroll.setContent(cards);
        scroll.getStyleClass().add("lens-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        var stack = new StackPane(empty, scroll, verdict.checks());
        VBox.setVgrow(stack, Priority.ALWAYS);
        getChildren().addAll(verdict, notice, others, stack);
    }

    Notice notice() {
        return notice;
    }

    /** Shows the cards, or that there is no token. */
    void show(boolean cards) {
        scroll.setVisible(cards);
        verdict.setVisible(cards);
        verdict.setManaged(cards);
        if (!cards) {
            verdict.close();
        }
        empty.setVisible(!cards);
    }

    /** Back to the top of the cards. */
    void top() {
        scroll.setVvalue(0);
    }
}
