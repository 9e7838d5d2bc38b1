package loginlens.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import loginlens.text.Words;
import org.junit.jupiter.api.Test;

class SaveDialogTest {
    @Test
    void theTypeOfTheFileIsOffered() {
        var words = new Words(Locale.ENGLISH, Clock.systemUTC());
        assertThat(SaveDialog.type(".png", words))
                .matches(type -> type.getDescription().equals("PNG file") && type.getExtensions().equals(List.of("*.png")));
    }

    @Test
    void aNameWithoutAnEndingGetsTheOneOfItsKind() {
        assertThat(SaveDialog.withEnding(Path.of("folder.d", "step"), ".png")).isEqualTo(Path.of("folder.d", "step.png"));
        assertThat(SaveDialog.withEnding(Path.of("step.jpeg"), ".png")).isEqualTo(Path.of("step.jpeg"));
    }
}
