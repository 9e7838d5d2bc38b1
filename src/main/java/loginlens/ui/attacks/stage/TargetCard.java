package loginlens.ui.attacks.stage;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import loginlens.attack.Card;
import loginlens.attack.RealCase;
import loginlens.text.Message;
import loginlens.text.Words;

/** What the server forgot, where it happened, and what the attacker has to know. */
final class TargetCard extends VBox {
    private final Words words;
    private final Label forgot = new Label();
    private final VBox facts = new VBox();

    TargetCard(Words words) {
        this.words = words;
        var title = new Label(words.say("attacks.forgot"));
        title.getStyleClass().add("overline");
        forgot.getStyleClass().add("attack-forgot");
        forgot.setId("attackForgot");
        forgot.setWrapText(true);
        facts.getStyleClass().add("attack-facts");
        getStyleClass().addAll("card", "attack-target");
        getChildren().addAll(title, forgot, facts);
    }

    /** Shows this attack; what has to be known comes once it was staged. */
    void show(Card card, List<Message> known) {
        forgot.setText(words.say(card.forgot()));
        facts.getChildren().setAll(
                fact("attacks.case", card.realCase().map(RealCase::said).map(words::say)
                        .orElse(words.say("attacks.case.none"))),
                fact("attacks.section", card.section()),
                fact("attacks.needs", String.join("\n", known.stream().map(words::say).toList())));
    }

    private VBox fact(String titleKey, String value) {
        var title = new Label(words.say(titleKey));
        title.getStyleClass().add("muted");
        var said = new Label(value);
        said.setWrapText(true);
        var fact = new VBox(title, said);
        fact.getStyleClass().add("attack-fact");
        return fact;
    }
}
