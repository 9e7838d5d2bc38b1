package loginlens.ui.token;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.control.IndexRange;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import loginlens.text.Words;
import loginlens.token.Span;

/**
 * The raw token in its three colours, to be edited in place. A text area cannot colour its parts, and a text flow can
 * be neither selected nor edited; so an area with invisible text (selection, caret, undo, screen readers) lies under a
 * flow with the colours. Both wrap alike, as they have the same font, width and insets.
 */
final class RawTokenView extends Region {
    /** The longest token that is shown whole and can be edited, in characters: laying out more takes too long. */
    static final int LONGEST = 32_768;

    private static final int SHOWN_FIRST = 3_000;
    private static final int SHOWN_LAST = 1_000;
    private static final double HIGHEST_EM = 16;
    /** By so much the bounds of a letter in an area are higher than its line. */
    private static final double LETTER_MARGIN = 2;

    private final Listener listener;
    private final Words words;
    private final RawTokenArea area;
    private final TextFlow colours = new TextFlow();
    private final Path highlight = new Path();
    private final Layers layers = new Layers();
    private final ScrollPane frame = new ScrollPane(layers);
    private Optional<Span> highlighted = Optional.empty();
    private boolean showing = true;

    /** What a person does with the raw token. */
    interface Listener {
        /** The letters were changed in place. */
        void edited(String raw);

        /** The caret or the selection went to these characters. */
        void chosen(Span characters);

        /** This was pasted while the caret was in the token; whether it has been taken as another token. */
        boolean pasted(String text);
    }

    RawTokenView(Listener listener, Words words) {
        this.listener = listener;
        this.words = words;
        area = new RawTokenArea(this::pasted);
        area.setAccessibleText(words.say("token.raw"));
        area.setId("rawToken");
        area.textProperty().subscribe(this::changed);
        area.selectionProperty().subscribe(this::chosen);
        area.caretPositionProperty().addListener(change -> layers.followCaret());
        colours.setMouseTransparent(true);
        colours.getStyleClass().add("raw-token-colours");
        highlight.getStyleClass().add("raw-highlight");
        highlight.setMouseTransparent(true);
        highlight.setManaged(false);
        layers.lay();
        getStyleClass().add("raw-token");
        frame.setFitToWidth(true);
        frame.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        frame.setFocusTraversable(false);
        getChildren().add(frame);
        showing = false;
    }

    /** Shows this token; one that is too long is cut in the middle and cannot be edited. */
    void show(String raw) {
        showing = true;
        boolean whole = raw.length() <= LONGEST;
        highlight(Optional.empty());
        area.setEditable(whole);
        area.setText(whole ? visible(raw) : shortened(raw));
        frame.setVvalue(0);
        showing = false;
    }

    /** Whether a token of this length can be shown whole and edited. */
    static boolean isShort(String raw) {
        return raw.length() <= LONGEST;
    }

    /** Marks these characters, and no others; those that are cut out cannot be. */
    void highlight(Optional<Span> characters) {
        int end = area.isEditable() ? area.getLength() : SHOWN_FIRST;
        highlighted = characters.filter(span -> span.start() < end).map(span -> new Span(span.start(), Math.min(span.end(), end)));
        layers.requestLayout();
    }

    /** An area leaves out control characters; in their place stands something that can be seen, so that places stay. */
    private static String visible(String raw) {
        return raw.replaceAll("[\\x00-\\x1F\\x7F]", "\uFFFD");
    }

    private String shortened(String raw) {
        var first = Shortened.start(raw, SHOWN_FIRST);
        int left = raw.length() - first.length() - SHOWN_LAST;
        return visible(first + words.say("token.raw.left", left) + raw.substring(raw.length() - SHOWN_LAST));
    }

    private void changed(String text) {
        colours.getChildren().setAll(RawColours.of(text));
        layers.requestLayout();
        if (!showing) {
            listener.edited(text);
        }
    }

    private void chosen(IndexRange range) {
        if (!showing && area.isFocused() && area.isEditable()) {
            listener.chosen(new Span(range.getStart(), Math.max(range.getEnd(), range.getStart() + 1)));
        }
    }

    private void pasted(String text) {
        if (listener.pasted(text) || !area.isEditable()) {
            return;
        }
        var range = area.getSelection();
        var before = area.getText();
        if (before.length() - range.getLength() + text.length() <= LONGEST) {
            area.replaceSelection(text);
        } else {
            var after = before.substring(0, range.getStart()) + text + before.substring(range.getEnd());
            show(after);
            listener.edited(after);
        }
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
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    /** As high as the token, up to what leaves room for the cards: from there on it scrolls. */
    @Override
    protected double computePrefHeight(double width) {
        return snapSizeY(Math.min(layers.prefHeight(width), HIGHEST_EM * area.getFont().getSize()));
    }

    @Override
    protected void layoutChildren() {
        frame.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    /** The area, the mark and the colours, exactly above each other. */
    private final class Layers extends Region {
        void lay() {
            getChildren().addAll(area, highlight, colours);
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
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
            matchLines();
            colours.layout();
            highlight.getElements().clear();
            highlighted.filter(span -> span.end() <= area.getLength()).ifPresent(span ->
                    highlight.getElements().setAll(colours.getRangeShape(span.start(), span.end(), false)));
        }

        /** An area sets its lines on whole pixels and a flow does not: it is given what is missing, line by line. */
        private void matchLines() {
            area.layout();
            if (area.getSkin() instanceof TextAreaSkin skin && !colours.getChildren().isEmpty()
                    && colours.getChildren().getFirst() instanceof Text first) {
                double line = skin.getCharacterBounds(0).getHeight();
                var letter = new Text("e");
                letter.setFont(first.getFont());
                colours.setLineSpacing(Math.max(0, line - LETTER_MARGIN - letter.getLayoutBounds().getHeight()));
            }
        }

        /** The area is as high as its text, so it is this pane that has to scroll. */
        private void followCaret() {
            double hidden = getHeight() - frame.getViewportBounds().getHeight();
            if (hidden <= 0 || showing || !(area.getSkin() instanceof TextAreaSkin skin)) {
                return;
            }
            var caret = skin.getCharacterBounds(Math.max(0, area.getCaretPosition() - 1));
            double top = frame.getVvalue() * hidden;
            double bottom = top + frame.getViewportBounds().getHeight();
            if (caret.getMinY() < top) {
                frame.setVvalue(caret.getMinY() / hidden);
            } else if (caret.getMaxY() > bottom) {
                frame.setVvalue(Math.min(1, (caret.getMaxY() - bottom + top) / hidden));
            }
        }
    }
}
