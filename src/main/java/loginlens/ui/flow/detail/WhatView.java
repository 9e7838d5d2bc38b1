package loginlens.ui.flow.detail;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import loginlens.story.StepValue;
import loginlens.story.ToldStep;
import loginlens.text.Words;

/** What happened in a step: a few plain sentences and the values. */
public final class WhatView extends VBox {
    private final ValueView values;
    private final Words words;

    /** Draws the values with this. */
    public WhatView(ValueView values, Words words) {
        this.values = values;
        this.words = words;
        getStyleClass().add("flow-what");
    }

    void show(ToldStep told) {
        var says = new Label(words.say(told.sentence()));
        says.setWrapText(true);
        says.setId("flowSays");
        getChildren().setAll(says);
        getChildren().addAll(drawn(told.values()));
    }

    private List<Node> drawn(List<StepValue> all) {
        return all.stream().map(value -> {
            var node = values.draw(value);
            node.getStyleClass().add("flow-fact");
            return node;
        }).toList();
    }
}
