package loginlens.ui.flow.detail;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import loginlens.story.Fact;
import loginlens.story.Story;
import loginlens.text.Words;

/** What happened in a step: a few plain sentences and the values. */
public final class WhatView extends VBox {
    private final FactView facts;
    private final Words words;

    public WhatView(FactView facts, Words words) {
        this.facts = facts;
        this.words = words;
        getStyleClass().add("flow-what");
    }

    void show(Story.Telling telling) {
        var says = new Label(words.say(telling.says()));
        says.setWrapText(true);
        says.setId("flowSays");
        getChildren().setAll(says);
        getChildren().addAll(drawn(telling.facts()));
    }

    private List<Node> drawn(List<Fact> values) {
        return values.stream().map(fact -> {
            var node = facts.draw(fact);
            node.getStyleClass().add("flow-fact");
            return node;
        }).toList();
    }
}
