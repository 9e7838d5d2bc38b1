package loginlens.ui.attacks.stage;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import loginlens.attack.Forgery;
import loginlens.attack.Marks;
import loginlens.attack.Marks.PartMarks;
import loginlens.text.Words;
import loginlens.ui.controls.OppositeEnds;

/** The token with its marks, and below it how many letters changed in which part. */
final class TokenCard extends VBox {
    private final Words words;
    private final ForgedToken token;
    private final FlowPane legend = new FlowPane();
    private final Label known = new Label();

    TokenCard(Words words) {
        this.words = words;
        token = new ForgedToken(words);
        legend.getStyleClass().add("legend");
        legend.setId("forgedChanges");
        known.getStyleClass().add("muted");
        known.setWrapText(true);
        var foot = new OppositeEnds(legend, known);
        foot.getStyleClass().add("attack-token-foot");
        getStyleClass().addAll("card", "attack-token-card");
        getChildren().addAll(token, foot);
    }

    /** Shows the forged token, and while it is forged, what the attacker has to know. */
    void show(Forgery forgery, boolean forging) {
        show(forgery.token(), forgery.marks());
        known.setText(forging ? words.say("attacks.knows",
                String.join(" · ", forgery.known().stream().map(words::say).toList())) : "");
    }

    /** Shows another token than the forged one. */
    void show(String compact, Marks marks) {
        token.show(compact, marks);
        legend.getChildren().clear();
        var all = new Label(words.say("attacks.letters", marks.changed()));
        all.getStyleClass().add("card-title");
        legend.getChildren().add(all);
        for (PartMarks part : marks.parts()) {
            if (part.isCutOff()) {
                legend.getChildren().add(spot(part, words.say("attacks.part.cut", part.kind().title())));
            } else if (part.count() > 0) {
                legend.getChildren().add(spot(part, words.say("attacks.part.changed", part.kind().title(), part.count())));
            }
        }
    }

    private static Label spot(PartMarks part, String said) {
        var spot = new Region();
        spot.getStyleClass().addAll("legend-spot", "spot-" + ForgedToken.name(part.kind()));
        return new Label(said, spot);
    }
}
