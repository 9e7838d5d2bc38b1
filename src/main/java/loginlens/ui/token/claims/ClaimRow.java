package loginlens.ui.token.claims;

import java.time.Instant;
import java.util.Set;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
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
import loginlens.ui.controls.Wrapping;
import loginlens.ui.token.raw.Shortened;

/**
 * A claim's name, its value as it stands in the JSON, and what it means. Side by side where there is room; else the
 * meaning goes below.
 */
final class ClaimRow extends Wrapping {
    private static final double STACK_BELOW = 32;
    private static final double WIDEST_NAME = 0.3;
    private static final double VALUE_SHARE = 0.26;

    private static final PseudoClass EDITED = PseudoClass.getPseudoClass("edited");

    private final Label name;
    private final Label shownValue;
    /** The label, or while it is edited the field in its place. */
    private Region value;
    private final Label meaning = new Label();
    private static final Set<String> PARTS = Set.of("row", "name", "value", "meaning");

    private final DoubleSupplier nameColumn;
    private final Function<Instant, String> explain;

    ClaimRow(Claim claim, DoubleSupplier nameColumn, Function<Instant, String> explain, Words words) {
        this.nameColumn = nameColumn;
        this.explain = explain;
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
    }

    /** To be found by; a claim may have any name, and must not be dressed as one of the parts of a row. */
    private static String styleOf(String name) {
        return (PARTS.contains(name) ? "claim-named-" : "claim-") + Shortened.start(name, Shortened.NAME).replaceAll("[^A-Za-z0-9]", "-");
    }

    /** Whether the value is not what it was before the token was edited. */
    void markEdited(boolean is) {
        pseudoClassStateChanged(EDITED, is);
    }

    /** Does this when a person wants to edit the value: by a double click or F2. */
    void onEdit(Runnable action) {
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                action.run();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.F2) {
                action.run();
                event.consume();
            }
        });
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
        var text = explain.apply(now);
        if (!text.equals(meaning.getText())) {
            meaning.setText(text);
            setAccessibleText(name.getText() + ": " + shownValue.getText() + ". " + text);
            requestLayout();
        }
    }

    double namePrefWidth() {
        return Math.ceil(name.prefWidth(-1));
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = width - getInsets().getLeft() - getInsets().getRight();
        double upper = Math.max(name.prefHeight(nameWidth(inner)), value.prefHeight(valueWidth(inner)));
        double height = stacked(inner)
                ? upper + meaning.prefHeight(inner)
                : Math.max(upper, meaning.prefHeight(meaningWidth(inner)));
        return snapSizeY(height) + getInsets().getTop() + getInsets().getBottom();
    }

    @Override
    protected void layoutChildren() {
        double x = getInsets().getLeft();
        double y = getInsets().getTop();
        double inner = getWidth() - x - getInsets().getRight();
        double first = nameWidth(inner);
        double second = valueWidth(inner);
        name.resizeRelocate(x, y, first, name.prefHeight(first));
        value.resizeRelocate(x + first + gap(), y, second, value.prefHeight(second));
        if (stacked(inner)) {
            double upper = Math.max(name.getHeight(), value.getHeight());
            meaning.resizeRelocate(x, y + upper, inner, meaning.prefHeight(inner));
        } else {
            double third = meaningWidth(inner);
            meaning.resizeRelocate(x + first + second + 2 * gap(), y, third, meaning.prefHeight(third));
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
