package loginlens.ui.passwords.workbench;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import loginlens.text.Words;
import loginlens.ui.controls.Wrapping;
import loginlens.ui.look.Em;

/**
 * A password to try things with, in plain sight: it is nobody's. Its name, the field and its buttons stand in one line
 * or, where there is too little room for that, one below the other.
 */
public final class TrialField extends Wrapping {
    /** More than anybody types; a text field draws no more in good time. */
    private static final int LONGEST = 10_000;

    private static final double FIELD_EM = 14;
    private static final double GAP_EM = 0.7;

    private final Label name;
    private final TextField field = new TextField();
    private final FlowPane buttons;
    private final Em em = new Em(this::requestLayout);

    /** An empty field with this id, and these buttons at its end. */
    public TrialField(String id, Words words, Region... buttons) {
        name = new Label(words.say("passwords.field"));
        name.getStyleClass().add("field-label");
        name.setLabelFor(field);
        field.setId(id);
        field.setPromptText(words.say("passwords.field.prompt"));
        field.getStyleClass().add("mono");
        field.setTextFormatter(new TextFormatter<>(
                change -> change.getControlNewText().length() <= LONGEST ? change : null));
        this.buttons = new FlowPane(buttons);
        this.buttons.getStyleClass().add("trial-buttons");
        getChildren().addAll(name, field, this.buttons, em);
    }

    /** The field itself. */
    public TextField field() {
        return field;
    }

    @Override
    protected double computePrefHeight(double width) {
        double ofButtons = buttons.prefHeight(Math.min(width, buttonsWide()));
        return isOneLine(width)
                ? Math.max(field.prefHeight(-1), ofButtons)
                : name.prefHeight(-1) + field.prefHeight(-1) + ofButtons + 2 * gap();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double end = Math.min(width, buttonsWide());
        double own = field.prefHeight(-1);
        double begin = Math.ceil(name.prefWidth(-1));
        if (isOneLine(width)) {
            center(name, 0, begin);
            center(field, begin + gap(), width - begin - end - 2 * gap() + Math.ceil(buttons.getHgap()));
            center(buttons, width - end + Math.ceil(buttons.getHgap()), end);
        } else {
            double high = name.prefHeight(-1);
            name.resizeRelocate(0, 0, begin, high);
            field.resizeRelocate(0, high + gap(), width, own);
            buttons.resizeRelocate(0, high + own + 2 * gap(), end, buttons.prefHeight(end));
        }
    }

    private void center(Region node, double x, double width) {
        double own = node.prefHeight(width);
        node.resizeRelocate(snapPositionX(x), snapPositionY((getHeight() - own) / 2), width, own);
    }

    private boolean isOneLine(double width) {
        return width >= name.prefWidth(-1) + FIELD_EM * em.pixels() + buttonsWide() + 2 * gap();
    }

    /** All in one line: a flow would rather name the width at which it usually wraps. */
    private double buttonsWide() {
        double gap = Math.ceil(buttons.getHgap());
        return buttons.getChildren().stream().mapToDouble(button -> Math.ceil(button.prefWidth(-1)) + gap).sum();
    }

    private double gap() {
        return Math.round(GAP_EM * em.pixels());
    }
}
