package loginlens.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SaveDialogTest {
    @Test
    void aNameWithoutAnEndingGetsTheOneOfItsKind() {
        assertThat(SaveDialog.withEnding(Path.of("folder.d", "step"), ".png")).isEqualTo(Path.of("folder.d", "step.png"));
        assertThat(SaveDialog.withEnding(Path.of("step.jpeg"), ".png")).isEqualTo(Path.of("step.jpeg"));
    }
}
