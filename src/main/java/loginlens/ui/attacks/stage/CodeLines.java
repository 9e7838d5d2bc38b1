package loginlens.ui.attacks.stage;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import loginlens.attack.code.Quote;

/** Some lines of code, of which the one that decides is marked. */
final class CodeLines extends VBox {
    private static final Pattern PIECES = Pattern.compile("(?<comment>//.*)|(?<text>\"(?:\\\\.|[^\"\\\\])*\"|'[^']*'|`[^`]*`)"
            + "|(?<word>\\b(public|private|static|final|return|if|else|throw|new|switch|case|default|var|try|for|while"
            + "|catch|const|let|await|async|function|instanceof|null|true|false)\\b)");

    /** These lines; what is written at the end of the deciding one. */
    CodeLines(Quote quote, String decides) {
        getStyleClass().addAll("mono", "attack-code");
        for (int at = 0; at < quote.lines().size(); at++) {
            getChildren().add(row(quote.lines().get(at), at == quote.deciding(), decides));
        }
    }

    private static HBox row(String line, boolean deciding, String decides) {
        var flow = new TextFlow();
        flow.setMinWidth(0);
        HBox.setHgrow(flow, Priority.ALWAYS);
        var code = line.stripLeading();
        fill(flow, code);
        // Half as far in as in the source: two servers stand side by side. What wraps stays as far in.
        var inset = new Text(" ".repeat((line.length() - code.length()) / 2));
        var row = inset.getText().isEmpty() ? new HBox(flow) : new HBox(inset, flow);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("attack-code-line");
        if (deciding) {
            row.getStyleClass().add("attack-deciding");
            var mark = new Label(decides);
            mark.setMinWidth(USE_PREF_SIZE);
            row.getChildren().add(mark);
        }
        return row;
    }

    private static void fill(TextFlow flow, String line) {
        Matcher pieces = PIECES.matcher(line);
        int from = 0;
        while (pieces.find()) {
            add(flow, line.substring(from, pieces.start()), "attack-plain");
            String style = pieces.group("comment") != null ? "attack-comment"
                    : pieces.group("text") != null ? "attack-text" : "attack-word";
            add(flow, pieces.group(), style);
            from = pieces.end();
        }
        add(flow, line.substring(from), "attack-plain");
    }

    private static void add(TextFlow flow, String piece, String style) {
        if (!piece.isEmpty()) {
            var text = new Text(piece);
            text.getStyleClass().add(style);
            flow.getChildren().add(text);
        }
    }
}
