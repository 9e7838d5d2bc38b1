package loginlens.ui.passwords;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import loginlens.app.window.WindowCase;
import loginlens.ui.Pace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The window stays quick while a core is busy for it. The limit holds where the machine is quiet: tag load. */
@Tag("load")
class PasswordsPaceTest extends WindowCase {
    private static final Duration HELD = Duration.ofMillis(50);
    private static final int ROUNDS = 5;
    private static final int COSTS = 7;
    private static final String MANY = "bcrypt, cost 4: 1\\d of 30 .*";

    /** A person's window is drawn while it works. */
    @Override
    protected boolean isDrawn() {
        return true;
    }

    @BeforeEach
    void cheap() {
        window.lens("passwords");
        window.remote.slide("#hashCost", 4);
    }

    @Test
    void theFxThreadIsFreeWhileTheListIsTried() {
        window.toggle("#part-LEAK");

        longestHold("a search, up to ten passwords behind bcrypt", "#tryList", () -> says("#leakTitle", MANY), "#cancelSearch");
    }

    @Test
    void theFxThreadIsFreeWhileHashesAreMeasured() {
        window.write("#hashPassword", "a nanosecond of wire");

        longestHold("hashes from MD5 to bcrypt measured", "#hashIt", () -> says("#here-BCRYPT", ".*H/s"), "#cancelHash");
    }

    @Test
    void theFxThreadIsFreeWhileTheChartGrows() {
        window.toggle("#part-COST");

        BooleanSupplier some = () -> window.scene.getRoot().lookupAll(".cost-label").size() >= COSTS;
        longestHold("the first seven costs measured", "#measureCosts", some, "#cancelCosts");
    }

    /** A character that is cut after its first byte has the most neighbors that a twin may be chosen from. */
    @Test
    void theFxThreadIsFreeWhileATwinIsMade() {
        window.toggle("#part-RULER");
        var rounds = new ArrayList<Pace>();
        for (int round = 0; round < ROUNDS; round++) {
            window.write("#rulerPassword", "short");
            window.until("no twin", () -> says("#twinWhy", "Type more.*"));
            rounds.add(Pace.of(window.scene, () -> type("x".repeat(71) + "\uD83D\uDE00"), () -> says("#twinWhy", ".*bytes f0.*")));
        }
        judge("a twin of 71 letters and an emoji", rounds);
    }

    private void longestHold(String what, String begin, BooleanSupplier enough, String cancel) {
        var rounds = new ArrayList<Pace>();
        for (int round = 0; round < ROUNDS; round++) {
            rounds.add(Pace.of(window.scene, () -> fire(begin), enough));
            window.press(cancel);
        }
        judge(what, rounds);
    }

    /** The round in the middle counts: whatever else the machine does holds the thread, too. */
    private static void judge(String what, List<Pace> rounds) {
        var held = rounds.stream().map(Pace::held).sorted().toList();
        var median = held.get(held.size() / 2);
        System.out.println("%s: FX thread held at most %d ms in the median of %d rounds, %d ms in all. %s"
                .formatted(what, median.toMillis(), held.size(), held.getLast().toMillis(), rounds));
        assertThat(median).isLessThan(HELD);
    }

    private void type(String text) {
        ((TextInputControl) window.scene.lookup("#rulerPassword")).setText(text);
    }

    private void fire(String button) {
        ((ButtonBase) window.scene.lookup(button)).fire();
    }

    private boolean says(String label, String pattern) {
        return ((Labeled) window.scene.lookup(label)).getText().matches(pattern);
    }
}
