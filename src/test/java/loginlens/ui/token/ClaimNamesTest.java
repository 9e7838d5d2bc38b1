package loginlens.ui.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import loginlens.app.window.WindowCase;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** A claim may have any name, those of the screen's own parts too. */
class ClaimNamesTest extends WindowCase {
    private static final List<String> NAMES = List.of("name", "value", "row", "meaning", "other");

    @Test
    void aClaimThatIsNamedLikeAPartOfItsRowLooksLikeAnyOther(FxRobot robot) {
        window.account("ada");
        window.server.core().settings().setExtraClaims(
                "{\"name\": 1, \"value\": 2, \"row\": 3, \"meaning\": 4, \"other\": 5}");
        window.logIn("ada");
        window.lens("token");
        var looks = new HashSet<List<Object>>();
        var found = new ArrayList<String>();
        for (Region row : robot.lookup("#payloadCard .claim-row").<Region>queryAll()) {
            var labels = robot.from(row).lookup(Label.class::isInstance).<Label>queryAll().stream().toList();
            if (NAMES.contains(labels.getFirst().getText())) {
                found.add(labels.getFirst().getText());
                looks.add(Stream.concat(
                        Stream.of(row.getPadding(), row.getBackground() == null),
                        labels.stream().flatMap(label -> Stream.<Object>of(
                                label.getFont(), label.getTextFill(), label.getPadding(), minX(label)))).toList());
            }
        }
        assertThat(found).containsExactlyInAnyOrderElementsOf(NAMES);
        assertThat(looks).as("one look for all").hasSize(1);
    }

    private static double minX(Node node) {
        return node.localToScene(node.getLayoutBounds()).getMinX();
    }
}
