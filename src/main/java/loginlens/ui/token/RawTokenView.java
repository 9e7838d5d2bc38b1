package loginlens.ui.token;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import loginlens.token.ReadToken;

/**
 * The raw token in its three colours. A text area cannot colour its parts, and a text flow cannot be selected; so an
 * area with invisible text (selection, caret, copying, screen readers) lies under a flow with the colours. Both wrap
 * alike, as they have the same font and width.
 */
final class RawTokenView extends Region {
    private final TextArea area = new TextArea();
    private final TextFlow colours = new TextFlow();

    RawTokenView(String name) {
        getStyleClass().add("raw-token");
        area.setEditable(false);
        area.setWrapText(true);
        area.setAccessibleText(name);
        area.setId("rawToken");
        area.setMinSize(0, 0);
        colours.setMouseTransparent(true);
        colours.getStyleClass().add("raw-token-colours");
        getChildren().addAll(area, colours);
    }

    /** Shows this token; each part's characters in the part's colour, the dots plain. */
    void show(ReadToken token) {
        area.setText(token.raw());
        colours.getChildren().setAll(coloured(token));
        requestLayout();
    }

    private static List<Text> coloured(ReadToken token) {
        var texts = new ArrayList<Text>();
        int at = 0;
        for (var part : token.parts()) {
            if (part.inRaw().start() > at) {
                texts.add(text(token.raw().substring(at, part.inRaw().start()), "bytes-plain"));
            }
            texts.add(text(
                    token.raw().substring(part.inRaw().start(), part.inRaw().end()), PartStyles.bytes(part.kind())));
            at = part.inRaw().end();
        }
        if (at < token.raw().length()) {
            texts.add(text(token.raw().substring(at), "bytes-plain"));
        }
        return texts;
    }

    private static Text text(String characters, String style) {
        var text = new Text(characters);
        text.getStyleClass().add(style);
        return text;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return snapSizeY(colours.prefHeight(width));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        area.resizeRelocate(0, 0, getWidth(), getHeight());
        colours.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
