package loginlens.ui.passwords.ruler;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import loginlens.password.ruler.ByteRuler;
import loginlens.password.ruler.JoinedLogin;
import loginlens.text.Words;
import loginlens.ui.controls.Wrapping;
import loginlens.ui.look.Em;

/** The three parts of a joined text, as long as their bytes, and where bcrypt stops reading. */
final class JoinedBar extends Wrapping {
    private static final PseudoClass IGNORED = PseudoClass.getPseudoClass("ignored");
    private static final double HIGH_EM = 1.9;
    private static final double BELOW_EM = 1.5;
    /** So that a byte has the same width whatever the slider says. */
    private static final int LONGEST = 100;

    private final Words words;
    private final List<Region> parts = List.of(new Region(), new Region(), new Region());
    private final Region stop = new Region();
    private final Label full = new Label();
    private final Em em = new Em(this::requestLayout);
    private int[] bytes = {0, 0, 0};

    JoinedBar(Words words) {
        this.words = words;
        var styles = List.of("joined-id", "joined-name", "joined-password");
        for (int each = 0; each < parts.size(); each++) {
            parts.get(each).getStyleClass().add(styles.get(each));
        }
        stop.getStyleClass().add("ruler-stop");
        full.getStyleClass().add("joined-full");
        full.setText(words.say("passwords.joined.full", ByteRuler.READ));
        getChildren().addAll(parts);
        getChildren().addAll(stop, full, em);
    }

    void show(JoinedLogin login) {
        bytes = new int[] {login.userId().length(), login.username().length(), login.password().length()};
        parts.getLast().pseudoClassStateChanged(IGNORED, login.reads() != JoinedLogin.Reads.ALL);
        setAccessibleText(words.say("passwords.joined.spoken", bytes[0], bytes[1], login.bytesRead()));
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return (HIGH_EM + BELOW_EM) * size();
    }

    @Override
    protected void layoutChildren() {
        double wide = getWidth() / LONGEST;
        double x = 0;
        for (int each = 0; each < parts.size(); each++) {
            parts.get(each).resizeRelocate(snapPositionX(x), 0, snapSizeX(bytes[each] * wide), HIGH_EM * size());
            x += bytes[each] * wide;
        }
        double at = ByteRuler.READ * wide;
        stop.resizeRelocate(
                snapPositionX(at - 1), -0.2 * size(), Math.max(2, 0.2 * size()), (HIGH_EM + 0.4) * size());
        double own = full.prefWidth(-1);
        full.resizeRelocate(
                Math.max(0, Math.min(at - own / 2, getWidth() - own)), (HIGH_EM + 0.2) * size(), own, full.prefHeight(-1));
    }

    private double size() {
        return em.pixels();
    }
}
