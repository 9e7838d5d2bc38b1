package loginlens.app.tour;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import loginlens.app.remote.Remote;

/** The tour's way through the Passwords lens: each part with real measurements, but with costs that do not keep it long. */
final class PasswordsTour {
    private static final int QUICK_COST = 6;
    /** Up to cost 10, which takes a second in all. */
    private static final int COSTS = 7;
    private static final String SEVERAL = ".* ([6-9]|1\\d) of 30 .*";

    private final Remote remote;
    private final Consumer<String> draw;
    private final BiConsumer<String, String> drawLarge;

    /**
     * Goes this way.
     *
     * @param draw      draws a picture of this name
     * @param drawLarge draws one in large letters, scrolled to what this selector means
     */
    PasswordsTour(Remote remote, Consumer<String> draw, BiConsumer<String, String> drawLarge) {
        this.remote = remote;
        this.draw = draw;
        this.drawLarge = drawLarge;
    }

    void play() {
        remote.lens("passwords");
        hash();
        turn();
        measure();
        search();
    }

    private void hash() {
        remote.begin("#useSample");
        remote.begin("#sameAgain");
        remote.await("#hashIt");
        draw.accept("passwords-hash");
        drawLarge.accept("passwords-hash", "#stored-SHA_256");
    }

    private void turn() {
        remote.begin("#part-COST");
        remote.begin("#measureCosts");
        remote.await("the cheap costs", () -> Remote.all(".cost-label").count() >= COSTS);
        draw.accept("passwords-cost");
        drawLarge.accept("passwords-cost", "#costChart");
        remote.slide("#costDial", QUICK_COST);
    }

    private void measure() {
        remote.begin("#part-RULER");
        remote.await("both answers", () -> says("#twinTook", ".+") && says("#joinedAnswer .label", ".*gets in.*"));
        draw.accept("passwords-ruler");
        drawLarge.accept("passwords-ruler", "#ruler .ruler-stop");
        drawLarge.accept("passwords-joined", "#usernameLength");
    }

    private void search() {
        remote.begin("#part-LEAK");
        remote.begin("#tryList");
        remote.await("several passwords behind bcrypt", () -> says("#leakTitle", "bcrypt" + SEVERAL));
        draw.accept("passwords-leak");
        drawLarge.accept("passwords-leak", "#leakTitle");
        remote.begin("#cancelSearch");
    }

    private boolean says(String selector, String pattern) {
        return remote.seen(selector).map(PasswordsTour::text).filter(text -> text.matches(pattern)).isPresent();
    }

    private static String text(Node node) {
        return ((Labeled) node).getText();
    }
}
