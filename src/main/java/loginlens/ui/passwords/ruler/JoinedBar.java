package loginlens.ui.passwords.ruler;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import loginlens.password.ruler.ByteRuler;
import loginlens.password.ruler.JoinedLogin;
import loginlens.text.Words;
import loginlens.ui.controls.Wrapping;
import loginlens.ui.look.Em;

/** The three parts of a joined text, as long as their bytes, and where bcrypt stops reading. */
final class JoinedBar extends Wrapping {
    private static final String READ =
            "-fx-background-color: linear-gradient(to right, -lens-good-tint %.1f%%, -lens-bad-tint %.1f%%);";
    private static final double HIGH_EM = 1.9;
    private static final double BELOW_EM = 0.3;
    /** So that a byte has the same width whatever the slider says. */
    private static final int LONGEST = 100;

    private final Words words;
    private final List<Part> parts;
    private final Region stop = new Region();
    private final Em em = new Em(this::requestLayout);
    private int[] bytes = {0, 0, 0};

    /** A part, named where its name has room; the legend below names them all. */
    private record Part(Region box, Label name) {
        static Part of(String style, String name) {
            var part = new Part(new Region(), new Label(name));
            part.box.getStyleClass().addAll("joined-part", "joined-" + style);
            part.name.getStyleClass().addAll("joined-label", "joined-label-" + style);
            return part;
        }

        void place(double x, double width, double height) {
            box.resizeRelocate(x, 0, width, height);
            name.autosize();
            name.setVisible(name.getWidth() < width);
            name.relocate(x + Math.max(0, (width - name.getWidth()) / 2), (height - name.getHeight()) / 2);
        }
    }

    JoinedBar(Words words) {
        this.words = words;
        parts = Stream.of("id", "name", "password")
                .map(part -> Part.of(part, words.say("passwords.joined.part." + part)))
                .toList();
        stop.getStyleClass().add("ruler-stop");
        parts.forEach(part -> getChildren().addAll(part.box(), part.name()));
        getChildren().addAll(stop, em);
    }

    void show(JoinedLogin login) {
        bytes = new int[] {login.userId().length(), login.username().length(), login.password().length()};
        double read = 100.0 * login.bytesRead() / bytes[2];
        parts.getLast().box().setStyle(String.format(Locale.ROOT, READ, read, read));
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
            parts.get(each).place(snapPositionX(x), snapSizeX(bytes[each] * wide), HIGH_EM * size());
            x += bytes[each] * wide;
        }
        double at = ByteRuler.READ * wide;
        stop.resizeRelocate(
                snapPositionX(at - 1), -0.2 * size(), Math.max(2, 0.2 * size()), (HIGH_EM + 0.4) * size());
    }

    private double size() {
        return em.pixels();
    }
}
