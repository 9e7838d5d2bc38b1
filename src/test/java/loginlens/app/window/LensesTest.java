package loginlens.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import loginlens.ui.LensTab;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;

/** What a new lens takes. */
@ExtendWith(ApplicationExtension.class)
class LensesTest {
    /** All that there is to a new lens, besides the lens itself and its words: one entry in the list. */
    private static final LensEntry NEW_ONE = new LensEntry(
            new LensTab("new-one", "app.name", "fth-star"),
            (server, window) -> () -> new Label("accounts: " + server.store().count()));

    private WindowFixture window;

    @BeforeEach
    void open() throws Exception {
        List<LensEntry> more = new ArrayList<>(Lenses.ALL);
        more.add(1, NEW_ONE);
        FxToolkit.setupStage(stage -> window = new WindowFixture(stage, more));
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void aNewLensIsOneEntryAndHasItsTabItsKeyAndItsPlaceInTheRemote(FxRobot robot) {
        var expected = new ArrayList<>(Lenses.ALL.stream().map(lens -> lens.tab().id()).toList());
        expected.add(1, "new-one");
        assertThat(window.remote.lenses()).isEqualTo(expected);
        window.lens("new-one");
        assertThat(window.words("#lenses")).contains("accounts: 0");
        var tab = robot.lookup("#lenses").queryAs(TabPane.class).getSelectionModel().getSelectedItem();
        assertThat(tab.getText()).isEqualTo("LoginLens");
        assertThat(tab.getGraphic()).isNotNull();

        window.lens("token");
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT2);
        assertThat(tab.isSelected()).isTrue();
    }

    @Test
    void theOthersNeedNotKnowThatItCame() {
        window.account("ada");
        window.logIn("ada");
        for (var name : window.remote.lenses()) {
            window.lens(name);
        }
        window.lens("flow");
        assertThat(window.text("#flowPlace")).startsWith("STEP 1 ");
    }
}
