package loginlens.ui.passwords;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.function.BooleanSupplier;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import loginlens.app.window.WindowCase;
import loginlens.ui.Pace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The window stays quick while a core is busy for it. The limit holds where the machine is quiet: tag load. */
@Tag("load")
class PasswordsPaceTest extends WindowCase {
    private static final Duration HELD = Duration.ofMillis(50);
    private static final int ROUNDS = 3;
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

    /** In the quietest of a few rounds: whatever else the machine does holds the thread, too. */
    private void longestHold(String what, String begin, BooleanSupplier enough, String cancel) {
        var rounds = new ArrayList<Pace>();
        for (int round = 0; round < ROUNDS; round++) {
            rounds.add(Pace.of(window.scene, () -> fire(begin), enough));
            window.press(cancel);
        }
        System.out.println(what + ": " + rounds);
        assertThat(rounds.stream().map(Pace::held).min(Comparator.naturalOrder()).orElseThrow()).isLessThan(HELD);
    }

    private void fire(String button) {
        ((ButtonBase) window.scene.lookup(button)).fire();
    }

    private boolean says(String label, String pattern) {
        return ((Labeled) window.scene.lookup(label)).getText().matches(pattern);
    }
}
