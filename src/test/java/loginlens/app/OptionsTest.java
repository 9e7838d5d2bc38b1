package loginlens.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import loginlens.app.Options.Reading;
import loginlens.app.server.Repair;
import loginlens.text.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {
    private static final Path HERE = Path.of("").toAbsolutePath();

    @Test
    void withoutOptionsTheWindowOpensOnTheUsualFolder() {
        assertThat(read()).isEqualTo(new Reading.Start(new Options(Optional.empty(), false, Optional.empty(), OptionalInt.empty(), true, Optional.empty(), false)));
    }

    @Test
    void everyOptionIsUnderstood() {
        assertThat(read("--data", "some where", "--tour", "pictures")).isEqualTo(new Reading.Start(
                new Options(Optional.of(HERE.resolve("some where")), false, Optional.of(HERE.resolve("pictures")),
                        OptionalInt.empty(), true, Optional.empty(), false)));
        assertThat(read("--in-memory"))
                .isEqualTo(new Reading.Start(new Options(Optional.empty(), true, Optional.empty(), OptionalInt.empty(), true, Optional.empty(), false)));
        assertThat(read("--help")).isEqualTo(new Reading.Help());
        assertThat(read("--version")).isEqualTo(new Reading.Version());
    }

    @Test
    void aRepairNeedsAFolderButNoWindowAndNoApi() {
        assertThat(read("--restore")).isInstanceOfSatisfying(
                Reading.Start.class, start -> assertThat(start.options().repair()).contains(Repair.RESTORE));
        assertThat(read("--no-window", "--set-aside", "--data", "x")).isInstanceOfSatisfying(
                Reading.Start.class, start -> assertThat(start.options().repair()).contains(Repair.SET_ASIDE));
        assertThat(read("--restore", "--api")).isInstanceOf(Reading.Start.class);
        assertThat(read("--restore", "--set-aside")).isEqualTo(new Reading.Wrong(Message.of("options.repairOnce")));
        assertThat(read("--set-aside", "--in-memory"))
                .isEqualTo(new Reading.Wrong(Message.of("options.repairOfFolder", "--set-aside")));
        assertThat(read("--restore", "--tour", "x"))
                .isEqualTo(new Reading.Wrong(Message.of("options.repairOfFolder", "--restore")));
    }

    @Test
    void aFolderIsMadeAbsoluteAndStraight() {
        assertThat(read("--data", "a/../b/.")).isEqualTo(read("--data", HERE.resolve("b").toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--data", "--tour"})
    void aMissingFolderIsSaidWithItsOption(String option) {
        var missing = new Reading.Wrong(Message.of("options.folderMissing", option));

        assertThat(read(option)).isEqualTo(missing);
        assertThat(read(option, "")).isEqualTo(missing);
        assertThat(read(option, "  ")).isEqualTo(missing);
        assertThat(read(option, "--in-memory")).isEqualTo(missing);
        assertThat(read(option, "a\0b")).isEqualTo(missing);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--data", "--tour"})
    void aFileInThePlaceOfAFolderOrAboveItIsNamed(String option, @TempDir Path temp) throws IOException {
        var file = Files.writeString(temp.resolve("file"), "mine");
        var wrong = new Reading.Wrong(Message.of("options.notAFolder", option, file.toString()));

        assertThat(read(option, file.toString())).isEqualTo(wrong);
        assertThat(read(option, file.resolve("below/it").toString())).isEqualTo(wrong);
        assertThat(read(option, temp.resolve("new").toString())).isInstanceOf(Reading.Start.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--datta", "-h", "--Help", "", " --help", "--data=here", "folder"})
    void whatIsNoOptionIsSaid(String argument) {
        assertThat(read("--in-memory", argument)).isEqualTo(new Reading.Wrong(Message.of("options.unknown", argument)));
    }

    @Test
    void keepingNothingInAFolderIsAContradictionInEitherOrder() {
        var contradiction = new Reading.Wrong(Message.of("options.contradiction"));

        assertThat(read("--in-memory", "--data", "here")).isEqualTo(contradiction);
        assertThat(read("--data", "here", "--in-memory")).isEqualTo(contradiction);
    }

    @Test
    void theFirstThatAsksOrIsWrongDecides() {
        assertThat(read("--in-memory", "--help", "--nonsense")).isEqualTo(new Reading.Help());
        assertThat(read("--nonsense", "--help")).isInstanceOf(Reading.Wrong.class);
    }

    @Test
    void theLastFolderCounts() {
        assertThat(read("--data", "one", "--data", "two")).isEqualTo(read("--data", "two"));
    }

    private static Reading read(String... arguments) {
        return Options.read(List.of(arguments));
    }
}
