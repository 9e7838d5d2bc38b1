package loginlens.app.tour;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import loginlens.SecondJvm;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The tour, played once in a JVM of its own: the whole window, without a display. */
class TourTest {
    private static final int FEWEST_COLOURS = 20;
    private static final int ROWS = 9;

    private static SecondJvm.Ended tour;
    private static List<Path> pictures;

    @BeforeAll
    static void play(@TempDir Path temp) throws Exception {
        var folder = temp.resolve("new/tour");
        tour = OS.LINUX.isCurrentOs() ? SecondJvm.run(temp) : SecondJvm.run(temp, "--tour", folder.toString());
        pictures = pictures(OS.LINUX.isCurrentOs() ? named(temp) : folder);
    }

    @Test
    void itGoesThroughToTheEnd() {
        assertThat(tour.exit()).as(String.join("\n", tour.errors())).isZero();
    }

    @Test
    void standardOutputHasTheRepliesAloneInTheOrderInWhichTheyCame() {
        assertThat(tour.output().stream().map(TourTest::statusOfTheOneObjectIn))
                .startsWith(422, 201, 401, 200, 200, 401, 401, 200);
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "elsewhere there is always a display")
    void withoutADisplayItIsPlayedIntoATemporaryFolderThatIsNamed() {
        assertThat(tour.errors()).anyMatch(line -> line.contains("no display here"));
        assertThat(pictures).isNotEmpty();
    }

    @Test
    @Tag("faults")
    @EnabledOnOs(value = OS.LINUX, disabledReason = "elsewhere it is played like this anyway")
    void intoAFolderThatIsNotThereYetItIsPlayedJustTheSame(@TempDir Path temp) throws Exception {
        var folder = temp.resolve("new/tour");
        var ended = SecondJvm.run(temp, "--tour", folder.toString());

        assertThat(ended.exit()).as(String.join("\n", ended.errors())).isZero();
        assertThat(ended.output()).hasSameSizeAs(tour.output());
        assertThat(pictures(folder)).hasSameSizeAs(pictures);
    }

    @Test
    void noReplyButALoginsHoldsAToken() {
        assertThat(tour.output().stream().filter(line -> line.contains("eyJ")))
                .hasSizeGreaterThanOrEqualTo(2)
                .allMatch(line -> line.contains("POST /api/auth/login"));
    }

    @Test
    void thePicturesAreNumberedInOrderEachInBothThemes() {
        var names = pictures.stream().map(picture -> picture.getFileName().toString()).toList();
        var shown = names.stream().map(name -> name.replaceFirst("-(light|dark)[.]png$", "")).distinct().toList();

        assertThat(shown).hasSizeGreaterThanOrEqualTo(11);
        assertThat(names).containsExactlyElementsOf(
                shown.stream().flatMap(name -> Stream.of(name + "-dark.png", name + "-light.png")).toList());
        assertThat(shown.stream().map(name -> name.substring(0, 3)))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, shown.size()).mapToObj("%02d-"::formatted).toList());
    }

    @Test
    void everyPictureShowsSomethingAndDarkIsDarkerThanLight() throws IOException {
        assertThat(pictures.size() % 2).isZero();
        for (int at = 0; at < pictures.size(); at += 2) {
            var dark = ImageIO.read(pictures.get(at).toFile());
            var light = ImageIO.read(pictures.get(at + 1).toFile());

            assertThat(List.of(dark, light)).as(pictures.get(at).toString()).allSatisfy(picture -> {
                assertThat(picture.getWidth()).isEqualTo(2_560);
                assertThat(picture.getHeight()).isEqualTo(1_440);
                assertThat(pixels(picture).distinct().limit(FEWEST_COLOURS + 1).count())
                        .isGreaterThan(FEWEST_COLOURS);
            });
            assertThat(brightness(dark)).as(pictures.get(at).toString()).isLessThan(brightness(light));
        }
    }

    @Test
    void noTwoPicturesAreTheSame() throws IOException {
        for (int one = 0; one < pictures.size(); one++) {
            for (int other = 0; other < one; other++) {
                assertThat(Files.mismatch(pictures.get(one), pictures.get(other)))
                        .as("%s and %s", pictures.get(one), pictures.get(other)).isNotEqualTo(-1);
            }
        }
    }

    /** The temporary folder that the tour has named. */
    private static Path named(Path temp) {
        var line = tour.errors().stream().filter(error -> error.contains("no display here")).findFirst()
                .orElseThrow(() -> new AssertionError(String.join("\n", tour.errors())));
        return Path.of(line.substring(line.indexOf(temp.toString())));
    }

    private static List<Path> pictures(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static int statusOfTheOneObjectIn(String line) {
        try (var json = new JsonFactory().createParser(line)) {
            int status = 0;
            assertThat(json.nextToken()).isEqualTo(JsonToken.START_OBJECT);
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                if (json.nextToken() == JsonToken.VALUE_NUMBER_INT && json.currentName().equals("status")) {
                    status = json.getIntValue();
                }
                json.skipChildren();
            }
            assertThat(json.nextToken()).as("nothing after it").isNull();
            return status;
        } catch (IOException notJson) {
            throw new AssertionError(line, notJson);
        }
    }

    private static double brightness(BufferedImage picture) {
        return pixels(picture).map(rgb -> (rgb >> 16 & 255) + (rgb >> 8 & 255) + (rgb & 255)).average().orElseThrow();
    }

    /** Those of every few rows: enough to tell a screen from an empty one, and dark from light. */
    private static IntStream pixels(BufferedImage picture) {
        int width = picture.getWidth();
        return IntStream.iterate(0, row -> row < picture.getHeight(), row -> row + ROWS)
                .flatMap(row -> Arrays.stream(picture.getRGB(0, row, width, 1, null, 0, width)));
    }
}
