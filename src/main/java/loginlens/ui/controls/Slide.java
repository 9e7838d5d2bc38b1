package loginlens.ui.controls;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** One thing for a whole room: a title, a sentence, what there is to see, and where one is. */
public final class Slide extends StackPane {
    private static final int LONG_SENTENCE = 130;

    private final Label title = new Label();
    private final Label sentence = new Label();
    private final FittedBox values = new FittedBox();
    private final Label place = new Label();
    private final VBox whole = new VBox();
    private final ScrollPane wholePane = new ScrollPane(whole);

    /** Empty at first, with this between what there is to see and where one is. */
    public Slide(Node... between) {
        title.getStyleClass().add("slide-title");
        title.setId("slideTitle");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        sentence.getStyleClass().add("slide-sentence");
        sentence.setId("slideSentence");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        place.getStyleClass().add("slide-place");
        place.setId("slidePlace");
        VBox.setVgrow(values, Priority.ALWAYS);
        var slide = new VBox(title, sentence, values);
        slide.getChildren().addAll(between);
        slide.getChildren().add(place);
        slide.getStyleClass().add("slide");
        whole.getStyleClass().add("slide-whole");
        wholePane.setFitToWidth(true);
        wholePane.getStyleClass().add("slide-whole-pane");
        wholePane.setId("slideWhole");
        wholePane.setVisible(false);
        getChildren().addAll(slide, wholePane);
    }

    /** Says this. */
    public void say(String heading, String says, String where) {
        title.setText(heading);
        sentence.setText(says);
        sentence.getStyleClass().remove("slide-long");
        if (says.length() > LONG_SENTENCE) {
            sentence.getStyleClass().add("slide-long");
        }
        place.setText(where);
    }

    /** Shows this, as large as there is room for. */
    public void show(FittedBox.Drawing drawing) {
        openWhole(false);
        values.show(drawing);
    }

    /** Shows all letters of it, or no longer. */
    public void toggleWhole() {
        openWhole(!wholePane.isVisible());
    }

    private void openWhole(boolean open) {
        whole.getChildren().clear();
        if (open) {
            whole.getChildren().addAll(values.whole());
        }
        wholePane.setVisible(open);
        if (open) {
            wholePane.requestFocus();
        }
    }
}
