package loginlens.ui.token.verdict;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import loginlens.token.checks.Verdict;
import loginlens.ui.controls.Icon;

/** The verdict in one line, in the tone of what it says, with the reason below it where there is one. */
final class Headline extends HBox {
    private final Icon icon = new Icon("fth-minus");
    private final Label title = new Label();
    private final Label reason = new Label();
    private final BooleanProperty shortened = new SimpleBooleanProperty();

    Headline() {
        title.getStyleClass().add("verdict-title");
        reason.getStyleClass().add("verdict-reason");
        for (var label : new Label[] {title, reason}) {
            label.setWrapText(true);
            label.setMinWidth(0);
        }
        reason.visibleProperty().bind(reason.textProperty().isNotEmpty().and(shortened.not()));
        reason.managedProperty().bind(reason.visibleProperty());
        var said = new VBox(title, reason);
        HBox.setHgrow(said, Priority.ALWAYS);
        setId("verdict");
        getChildren().addAll(icon, said);
    }

    /** Leaves the reason to the checks, or says it. */
    void shorten(boolean wanted) {
        shortened.set(wanted);
    }

    /** On one line with what stands beside it wherever the title has room; the reason wraps below the title. */
    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + icon.prefWidth(-1) + getSpacing() + Math.ceil(title.prefWidth(-1))
                + snappedRightInset();
    }

    /** Says that there is no verdict yet. */
    void await(String sentence) {
        say(sentence, "", "fth-loader");
        getStyleClass().setAll("verdict-summary");
    }

    void say(String headline, String why, Verdict.Summary summary) {
        say(headline, why, switch (summary) {
            case GOOD -> "fth-check-circle";
            case EXPIRED, NOT_YET -> "fth-clock";
            case DO_NOT_TRUST, UNREADABLE -> "fth-x-circle";
            case NOT_VERIFIED -> "fth-help-circle";
        });
        getStyleClass().setAll("verdict-summary", "tone-" + tone(summary));
    }

    private void say(String headline, String why, String sign) {
        icon.show(sign);
        title.setText(headline);
        reason.setText(why);
    }

    /** The end of the style classes for this summary. */
    static String tone(Verdict.Summary summary) {
        return switch (summary) {
            case GOOD -> "good";
            case EXPIRED, NOT_YET, NOT_VERIFIED -> "warning";
            case DO_NOT_TRUST, UNREADABLE -> "bad";
        };
    }
}
