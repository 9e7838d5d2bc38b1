package loginlens.ui.token.claims;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.DoubleSupplier;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import loginlens.text.Words;
import loginlens.token.reading.Claim;
import loginlens.token.reading.PartKind;
import loginlens.ui.controls.Wrapping;
import loginlens.ui.token.raw.Shortened;

/**
 * A claim's name, its value as it stands in the JSON, and what it means. Side by side where there is room; else the
 * meaning goes below.
 */
final class ClaimRow extends Wrapping {
    private static final Set<String> PARTS = Set.of("row", "name", "value", "meaning");
    private static final double STACK_BELOW = 32;
    private static final double WIDEST_NAME = 0.3;
    private static final double VALUE_SHARE = 0.26;

    private static final PseudoClass EDITED = PseudoClass.getPseudoClass("edited");

    private final Label name;
    private final Label shownValue;
    /** The label, or while it is edited the field in its place. */
    private Region value;
    private final Label meaning = new Label();
    private final DoubleSupplier nameColumn;
    private final ClaimWords claimWords;
    private final PartKind kind;
    private Claim claim;
    /** What was measured for a width, as long as nothing in the row changes: all panes around it ask, at each layout. */
    private Optional<Heights> heights = Optional.empty();

    private record Heights(double inner, double names, double name, double value, double meaning) {}

    /**
     * A row for this claim.
     *
     * @param nameColumn how wide the widest name of the card is, in pixels
     * @param onEdit     is told when a person wants to edit the value, by a double click or F2
     */
    ClaimRow(Claim claim, DoubleSupplier nameColumn, ClaimWords claimWords, PartKind kind, Words words,
             BiConsumer<ClaimRow, Claim> onEdit) {
        this.claim = claim;
        this.nameColumn = nameColumn;
        this.claimWords = claimWords;
        this.kind = kind;
        name = new Label(Shortened.text(claim.name(), Shortened.NAME, words));
        name.getStyleClass().addAll("mono", "claim-name");
        shownValue = new Label(Shortened.text(claim.rawValue(), Shortened.VALUE, words));
        shownValue.getStyleClass().addAll("mono", "claim-value");
        value = shownValue;
        meaning.getStyleClass().add("claim-meaning");
        for (var label : new Label[] {name, shownValue, meaning}) {
            label.setWrapText(true);
        }
        getStyleClass().addAll("claim-row", styleOf(claim.name()));
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        getChildren().addAll(name, value, meaning);
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                onEdit.accept(this, this.claim);
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.F2) {
                onEdit.accept(this, this.claim);
                event.consume();
            }
        });
    }

    /** The claim that it shows, at the place at which the part has it now. */
    Claim claim() {
        return claim;
    }

    /** Whether it shows this claim just as well, perhaps from another place of the part; then it keeps that one. */
    boolean keeps(Claim other) {
        boolean same = value == shownValue && claim.name().equals(other.name())
                && claim.rawValue().equals(other.rawValue()) && claim.repeated() == other.repeated();
        if (same) {
            claim = other;
        }
        return same;
    }

    /** To be found by; a claim may have any name, and must not be dressed as one of the parts of a row. */
    private static String styleOf(String name) {
        return (PARTS.contains(name) ? "claim-named-" : "claim-") + Shortened.start(name, Shortened.NAME).replaceAll("[^A-Za-z0-9]", "-");
    }

    /** Whether the value is not what it was before the token was edited. */
    void markEdited(boolean is) {
        pseudoClassStateChanged(EDITED, is);
    }

    /** Puts this field in the place of the value, with all of it selected. */
    void edit(ValueField field) {
        field.setAccessibleText(name.getText());
        getChildren().set(getChildren().indexOf(value), field);
        value = field;
        field.requestFocus();
        field.selectAll();
    }

    /** Says the meaning as of now. */
    void tick(Instant now) {
        var text = claimWords.meaning(kind, claim, now);
        if (!text.equals(meaning.getText())) {
            meaning.setText(text);
            setAccessibleText(name.getText() + ": " + shownValue.getText() + ". " + text);
            requestLayout();
        }
    }

    @Override
    public void requestLayout() {
        heights = Optional.empty();
        super.requestLayout();
    }

    private Heights heights(double inner) {
        double names = nameColumn.getAsDouble();
        var known = heights.filter(held -> held.inner() == inner && held.names() == names);
        if (known.isEmpty()) {
            known = Optional.of(new Heights(inner, names, name.prefHeight(nameWidth(inner)),
                    value.prefHeight(valueWidth(inner)),
                    meaning.prefHeight(stacked(inner) ? inner : meaningWidth(inner))));
            heights = known;
        }
        return known.get();
    }

    double namePrefWidth() {
        return Math.ceil(name.prefWidth(-1));
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = width - getInsets().getLeft() - getInsets().getRight();
        var wanted = heights(inner);
        double upper = Math.max(wanted.name(), wanted.value());
        double height = stacked(inner) ? upper + wanted.meaning() : Math.max(upper, wanted.meaning());
        return snapSizeY(height) + getInsets().getTop() + getInsets().getBottom();
    }

    @Override
    protected void layoutChildren() {
        double x = getInsets().getLeft();
        double y = getInsets().getTop();
        double inner = getWidth() - x - getInsets().getRight();
        double first = nameWidth(inner);
        double second = valueWidth(inner);
        var wanted = heights(inner);
        name.resizeRelocate(x, y, first, wanted.name());
        value.resizeRelocate(x + first + gap(), y, second, wanted.value());
        if (stacked(inner)) {
            double upper = Math.max(wanted.name(), wanted.value());
            meaning.resizeRelocate(x, y + upper, inner, wanted.meaning());
        } else {
            meaning.resizeRelocate(x + first + second + 2 * gap(), y, meaningWidth(inner), wanted.meaning());
        }
    }

    private boolean stacked(double inner) {
        return inner < STACK_BELOW * em();
    }

    private double nameWidth(double inner) {
        return Math.ceil(stacked(inner)
                ? Math.min(name.prefWidth(-1), inner * 0.5)
                : Math.min(nameColumn.getAsDouble(), inner * WIDEST_NAME));
    }

    private double valueWidth(double inner) {
        return Math.floor(stacked(inner) ? inner - nameWidth(inner) - gap() : inner * VALUE_SHARE);
    }

    private double meaningWidth(double inner) {
        return inner - nameWidth(inner) - valueWidth(inner) - 2 * gap();
    }

    private double gap() {
        return Math.round(em());
    }

    private double em() {
        return meaning.getFont().getSize();
    }
}
