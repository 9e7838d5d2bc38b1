package loginlens.ui.attacks.stage;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import loginlens.attack.Difficulty;

/** One, two or three of three dots are filled. */
public final class DifficultyDots extends HBox {
    private static final int DOTS = 3;

    /** For this difficulty; its word stands beside it or is said of the whole row. */
    public DifficultyDots(Difficulty difficulty) {
        getStyleClass().add("attack-dots");
        for (int dot = 0; dot < DOTS; dot++) {
            var spot = new Region();
            spot.getStyleClass().add(dot < difficulty.dots() ? "attack-dot-full" : "attack-dot");
            getChildren().add(spot);
        }
    }
}
