package loginlens.ui.token.slides;

import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import loginlens.story.MiddleCut;
import loginlens.story.StepValue;
import loginlens.story.TokenValues;
import loginlens.text.Words;
import loginlens.token.checks.Check;
import loginlens.token.checks.Outcome;
import loginlens.token.checks.Verdict;
import loginlens.token.reading.ReadToken;
import loginlens.token.reading.TokenPart;
import loginlens.ui.controls.FittedBox;
import loginlens.ui.controls.IconLine;
import loginlens.ui.token.raw.PartStyles;

/** What there is to see on a page of the token's slides. */
interface PageValues extends FittedBox.Drawing {

    /** These parts as they stand in the token, each in its color. */
    static PageValues of(ReadToken token, List<TokenPart> parts) {
        return letters -> List.of(text(MiddleCut.cut(TokenValues.pieces(token, parts), letters)));
    }

    /** A part: its JSON, or the letters that it has in the token. */
    static PageValues of(ReadToken token, TokenPart part) {
        return part.json().isPresent()
                ? letters -> List.of(text(MiddleCut.cut(List.of(TokenValues.lines(part)), letters)))
                : of(token, List.of(part));
    }

    /** The checks: what failed first. */
    static PageValues of(Verdict verdict, Words words) {
        var checks = verdict.checks().stream()
                .sorted(Comparator.comparing(check -> check.outcome() != Outcome.FAIL)).toList();
        return letters -> checks.stream().map(check -> line(check, words)).toList();
    }

    private static Node line(Check check, Words words) {
        var said = words.say("token.slide.check", words.say("flow.check." + check.kind()), check.reason());
        var line = new IconLine(switch (check.outcome()) {
            case PASS -> "fth-check";
            case FAIL -> "fth-x";
            case NOT_CHECKED -> "fth-minus";
        }, said);
        line.getStyleClass().add(switch (check.outcome()) {
            case PASS -> "accepted";
            case FAIL -> "refused";
            case NOT_CHECKED -> "check-not";
        });
        return line;
    }

    private static Node text(List<StepValue.Piece> pieces) {
        var flow = new TextFlow();
        flow.getStyleClass().add("mono");
        for (var piece : pieces) {
            var text = new Text(piece.text());
            text.getStyleClass().add(piece.part().map(PartStyles::bytes).orElse("bytes-plain"));
            flow.getChildren().add(text);
        }
        return new VBox(flow);
    }
}
