package loginlens.ui.token.raw;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.IndexRange;
import javafx.scene.control.ScrollPane;
import loginlens.text.Words;
import loginlens.token.encoding.Span;
import loginlens.ui.controls.Wrapping;

/**
 * The raw token in its three colors, to be edited in place. A text area cannot color its parts, and a text flow can
 * be neither selected nor edited; so {@link RawTokenLayers} puts one above the other.
 */
public final class RawTokenView extends Wrapping {
    /** The longest token that is shown whole and can be edited, in characters: laying out more takes too long. */
    static final int LONGEST = 32_768;

    private static final int SHOWN_FIRST = 3_000;
    private static final int SHOWN_LAST = 1_000;
    private static final double HIGHEST_EM = 16;
    /** So wide, a token of a few hundred letters fits into that height; where it is narrower, it may be higher. */
    private static final double WIDE_EM = 50;
    private static final double HIGHEST_NARROW_EM = 34;

    private final Words words;
    private final RawTokenArea area;
    private final RawTokenLayers layers;
    private final ScrollPane frame;
    private Optional<Listener> listener = Optional.empty();
    private boolean showing = true;
    /** How many characters the token has, and how many of them stand before the cut. */
    private int length;
    private int first;

    /** What a person does with the raw token. */
    public interface Listener {
        /** The letters were changed in place. */
        void edited(String raw);

        /** The caret or the selection went to these characters. */
        void chosen(Span characters);

        /** This was pasted while the caret was in the token; whether it has been taken as another token. */
        boolean pasted(String text);
    }

    /** Shows nothing yet. */
    public RawTokenView(Words words) {
        this.words = words;
        area = new RawTokenArea(this::pasted);
        area.setAccessibleText(words.say("token.raw"));
        area.setId("rawToken");
        layers = new RawTokenLayers(area);
        frame = new ScrollPane(layers);
        area.textProperty().subscribe(this::changed);
        area.selectionProperty().subscribe(this::chosen);
        area.caretPositionProperty().addListener(change -> followCaret());
        getStyleClass().add("raw-token");
        frame.setFitToWidth(true);
        frame.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        frame.setFocusTraversable(false);
        getChildren().add(frame);
        showing = false;
    }

    /** Tells this listener from now on what a person does. */
    public void listen(Listener to) {
        listener = Optional.of(to);
    }

    /** Shows this token; one that is too long is cut in the middle and cannot be edited. */
    public void show(String raw) {
        showing = true;
        length = raw.length();
        boolean whole = raw.length() <= LONGEST;
        highlight(Optional.empty());
        area.setEditable(whole);
        area.setText(whole ? InvisibleCharacters.marked(raw) : shortened(raw));
        frame.setVvalue(0);
        showing = false;
    }

    /** Whether a token of this length can be shown whole and edited. */
    public static boolean isShort(String raw) {
        return raw.length() <= LONGEST;
    }

    /** Marks these characters, and no others; those that are cut out cannot be. */
    public void highlight(Optional<Span> characters) {
        int end = area.isEditable() ? area.getLength() : SHOWN_FIRST;
        layers.highlight(characters.filter(span -> span.start() < end)
                .map(span -> new Span(span.start(), Math.min(span.end(), end))));
    }

    /** Marks these letters as changed, and no others; of a token that is cut, those that are left. */
    public void change(List<Span> letters) {
        layers.change(area.isEditable() ? letters : letters.stream().flatMap(this::left).toList());
    }

    /** Where letters of the whole token stand in the one that is cut in the middle. */
    private Stream<Span> left(Span letters) {
        int moved = area.getLength() - length;
        return Stream.of(new Span(letters.start(), Math.min(letters.end(), first)),
                        new Span(Math.max(letters.start(), length - SHOWN_LAST) + moved, letters.end() + moved))
                .filter(span -> span.start() < span.end());
    }

    private String shortened(String raw) {
        var start = Shortened.start(raw, SHOWN_FIRST);
        first = start.length();
        int left = raw.length() - first - SHOWN_LAST;
        var last = raw.substring(raw.length() - SHOWN_LAST);
        return InvisibleCharacters.marked(start + words.say("token.raw.left", left) + last);
    }

    private void changed(String text) {
        layers.color(text);
        if (!showing) {
            listener.ifPresent(one -> one.edited(text));
        }
    }

    private void chosen(IndexRange range) {
        if (!showing && !area.isTyping() && area.isFocused() && area.isEditable()) {
            var characters = new Span(range.getStart(), Math.max(range.getEnd(), range.getStart() + 1));
            listener.ifPresent(one -> one.chosen(characters));
        }
    }

    private void pasted(String text) {
        if (listener.filter(one -> one.pasted(text)).isPresent() || !area.isEditable()) {
            return;
        }
        var range = area.getSelection();
        var before = area.getText();
        if (before.length() - range.getLength() + text.length() <= LONGEST) {
            area.replaceSelection(text);
        } else {
            var after = before.substring(0, range.getStart()) + text + before.substring(range.getEnd());
            show(after);
            listener.ifPresent(one -> one.edited(after));
        }
    }

    /** As high as the token, up to what leaves room for the cards: from there on it scrolls. */
    @Override
    protected double computePrefHeight(double width) {
        double em = area.getFont().getSize();
        double narrow = width <= 0 ? 1 : Math.max(1, WIDE_EM * em / width);
        return snapSizeY(Math.min(layers.prefHeight(width), Math.min(HIGHEST_NARROW_EM, HIGHEST_EM * narrow) * em));
    }

    @Override
    protected void layoutChildren() {
        frame.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    /** The area is as high as its text, so it is this pane that has to scroll. */
    private void followCaret() {
        double hidden = layers.getHeight() - frame.getViewportBounds().getHeight();
        if (hidden > 0 && !showing) {
            layers.caret().ifPresent(caret -> {
                double top = frame.getVvalue() * hidden;
                double bottom = top + frame.getViewportBounds().getHeight();
                if (caret.getMinY() < top) {
                    frame.setVvalue(caret.getMinY() / hidden);
                } else if (caret.getMaxY() > bottom) {
                    frame.setVvalue(Math.min(1, (caret.getMaxY() - bottom + top) / hidden));
                }
            });
        }
    }
}
