package loginlens.ui.flow.detail;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import loginlens.story.Story;
import loginlens.text.Words;
import loginlens.ui.flow.Stepper;

/** The step that is shown, in one of three views: what happened, HTTP, code. Or the question before the next one. */
public final class DetailCard {
    /** What of a step is looked at. */
    enum View {
        WHAT,
        HTTP,
        CODE
    }

    private final Words words;
    private final Reveal reveal;
    private final WhatView what;
    private final HttpView http;
    private final CodeView code;
    private final ToggleGroup views = new ToggleGroup();
    private final Label overline = new Label();
    private final Label title = new Label();
    private final Label hint = new Label();
    private final VBox body = new VBox();
    private final VBox content = new VBox(overline, title, body, hint);
    private final ScrollPane scroll = new ScrollPane(content);
    private final FlowPane choices = new FlowPane();
    private Optional<Story> story = Optional.empty();
    private Stepper.Position position = new Stepper.Position(0, false, false);

    /** Shows a step in one of these views, which share what may be seen. */
    public DetailCard(Reveal reveal, WhatView what, HttpView http, CodeView code, Words words) {
        this.words = words;
        this.reveal = reveal;
        this.what = what;
        this.http = http;
        this.code = code;
        overline.getStyleClass().add("overline");
        overline.setId("flowPlace");
        title.getStyleClass().add("flow-title");
        title.setWrapText(true);
        title.setId("flowTitle");
        hint.setWrapText(true);
        hint.getStyleClass().add("muted");
        content.getStyleClass().add("flow-detail");
        content.setId("flowDetail");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("card", "flow-detail-card");
        choose();
        reveal.seen().addListener(change -> drawAgain());
        views.selectedToggleProperty().addListener((property, was, is) -> {
            if (is == null) {
                views.selectToggle(was);
            } else {
                reveal.seen().set(false);
                draw();
            }
        });
    }

    /** The ways to look at a step, of which one is chosen. */
    public Region views() {
        return choices;
    }

    /** The step, in a card that scrolls where it gets too little room. */
    public Region card() {
        return scroll;
    }

    /** Leaves out where the step is, which the diagram says as well, or has it back. */
    public void cramp(boolean cramped) {
        overline.setVisible(!cramped);
        overline.setManaged(!cramped);
    }

    /** The whole content, also what is scrolled out of sight: for a picture. */
    public Region content() {
        return content;
    }

    /** Shows this place in the story; a password is dots again. */
    public void show(Story shown, Stepper.Position at) {
        story = Optional.of(shown);
        position = at;
        reveal.seen().set(false);
        scroll.setVvalue(0);
        draw();
    }

    /** Forgets what was shown, in the views that are out of sight too. */
    public void clear() {
        story = Optional.empty();
        reveal.seen().set(false);
        var all = List.of(what, http, code);
        all.forEach(view -> view.getChildren().clear());
        body.getChildren().setAll(all);
    }

    private void choose() {
        choices.getStyleClass().add("flow-bar-controls");
        for (var view : View.values()) {
            var button = new ToggleButton(words.say("flow.view." + view));
            button.setToggleGroup(views);
            button.setUserData(view);
            button.setId("view-" + view);
            button.setSelected(view == View.WHAT);
            button.setMinWidth(Region.USE_PREF_SIZE);
            choices.getChildren().add(button);
        }
    }

    /** The button that was pressed is drawn anew as well; the focus stays on it. */
    private void drawAgain() {
        boolean focused = content.lookup(".flow-reveal:focused") != null;
        draw();
        if (focused) {
            content.applyCss();
            content.lookup(".flow-reveal").requestFocus();
        }
    }

    private void draw() {
        story.ifPresent(shown -> {
            if (position.question()) {
                ask(shown);
            } else {
                tell(shown);
            }
        });
    }

    private void ask(Story shown) {
        int next = position.step() + 1;
        overline.setText(words.say("flow.place.before", next + 1));
        title.setText(words.say(shown.steps().get(next).question()));
        hint.setText(words.say("flow.ask.hint"));
        show(List.of(), true);
    }

    private void tell(Story shown) {
        var told = shown.steps().get(position.step());
        int steps = shown.steps().size();
        var place = position.hides(steps)
                ? words.say("flow.place.asked", position.step() + 1)
                : words.say("flow.place", position.step() + 1, steps);
        var took = told.step().took();
        overline.setText(took.isZero() ? place : place + " · " + words.times().milliseconds(took));
        title.setText(words.say(told.title()));
        var view = (View) views.getSelectedToggle().getUserData();
        switch (view) {
            case WHAT -> what.show(told);
            case HTTP -> http.show(shown, position.step());
            case CODE -> code.show(told, shown.exchange());
        }
        show(List.of(switch (view) {
            case WHAT -> what;
            case HTTP -> http;
            case CODE -> code;
        }), false);
    }

    private void show(List<Region> view, boolean hinted) {
        body.getChildren().setAll(view);
        hint.setVisible(hinted);
        hint.setManaged(hinted);
    }
}
