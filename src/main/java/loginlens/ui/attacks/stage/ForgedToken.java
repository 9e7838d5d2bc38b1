package loginlens.ui.attacks.stage;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import loginlens.attack.Marks;
import loginlens.attack.Marks.PartMarks;
import loginlens.text.Words;
import loginlens.token.encoding.Span;
import loginlens.token.reading.PartKind;
import loginlens.ui.controls.Wrapping;

/** A forged token in its three colors; the letters that changed stand on a tint and are underlined. */
final class ForgedToken extends Wrapping {
    /** So many characters are shown: some forged tokens have a million. */
    private static final int SHOWN = 900;
    private static final List<PartKind> PARTS = List.of(PartKind.HEADER, PartKind.PAYLOAD, PartKind.SIGNATURE);

    private final Words words;
    private final TextFlow flow = new TextFlow();
    private final List<Mark> marks = new ArrayList<>();

    private record Mark(Span at, Path tint, Path line) {}

    ForgedToken(Words words) {
        this.words = words;
        getStyleClass().addAll("attack-token", "mono");
        setId("forgedToken");
        getChildren().add(flow);
    }

    /** Shows this token with these marks. */
    void show(String token, Marks changed) {
        flow.getChildren().clear();
        marks.clear();
        String seen = token.substring(0, Math.min(SHOWN, token.length()));
        String[] parts = seen.split("\\.", -1);
        for (int at = 0; at < Math.min(parts.length, PARTS.size()); at++) {
            if (at > 0) {
                text(".", "bytes-plain");
            }
            text(parts[at], bytes(PARTS.get(at)));
        }
        if (seen.length() < token.length()) {
            pill(words.say("attacks.token.left", token.length() - seen.length()));
        }
        for (PartMarks part : changed.parts()) {
            part.changed().stream().filter(span -> span.start() < seen.length()).forEach(span ->
                    mark(new Span(span.start(), Math.min(span.end(), seen.length())), part.kind()));
            if (part.isCutOff()) {
                pill(words.say("attacks.token.cut", part.removed()));
            }
        }
        getChildren().setAll(marks.stream().map(Mark::tint).toList());
        getChildren().add(flow);
        getChildren().addAll(marks.stream().map(Mark::line).toList());
        setAccessibleText(seen);
        requestLayout();
    }

    private void text(String letters, String style) {
        if (!letters.isEmpty()) {
            var text = new Text(letters);
            text.getStyleClass().add(style);
            flow.getChildren().add(text);
        }
    }

    private void pill(String said) {
        var label = new Label(said);
        label.getStyleClass().add("attack-cut");
        flow.getChildren().add(label);
    }

    private void mark(Span at, PartKind kind) {
        marks.add(new Mark(at, path("attack-tint-", kind), path("attack-line-", kind)));
    }

    private static Path path(String style, PartKind kind) {
        var path = new Path();
        path.setManaged(false);
        path.getStyleClass().add(style + name(kind));
        return path;
    }

    static String bytes(PartKind kind) {
        return "bytes-" + name(kind);
    }

    static String name(PartKind kind) {
        return switch (kind) {
            case HEADER -> "header";
            case PAYLOAD -> "payload";
            case SIGNATURE -> "signature";
            case ENCRYPTED_KEY, INITIALIZATION_VECTOR, CIPHERTEXT, AUTHENTICATION_TAG -> "plain";
        };
    }

    @Override
    protected double computePrefHeight(double width) {
        return snapSizeY(flow.prefHeight(width - getInsets().getLeft() - getInsets().getRight()))
                + getInsets().getTop() + getInsets().getBottom();
    }

    @Override
    protected void layoutChildren() {
        double inner = getWidth() - getInsets().getLeft() - getInsets().getRight();
        flow.resizeRelocate(getInsets().getLeft(), getInsets().getTop(), inner, flow.prefHeight(inner));
        flow.layout();
        for (Mark mark : marks) {
            mark.tint().getElements().setAll(flow.getRangeShape(mark.at().start(), mark.at().end(), false));
            mark.line().getElements().setAll(flow.getUnderlineShape(mark.at().start(), mark.at().end()));
            mark.tint().relocate(0, 0);
            for (Path path : List.of(mark.tint(), mark.line())) {
                path.setLayoutX(flow.getLayoutX());
                path.setLayoutY(flow.getLayoutY());
            }
        }
    }
}
