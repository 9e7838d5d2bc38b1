package loginlens.app;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tour, played once in a JVM of its own: the whole window, without a display. */
class TourTest {
    private static final int FEWEST_COLOURS = 20;

    private static SecondJvm.Ended tour;
    private static List<Path> pictures;

    @BeforeAll
    static void play(@TempDir Path temp) throws Exception {
        var folder = temp.resolve("new/tour");
        tour = SecondJvm.run(temp, "--tour", folder.toString());
        try (var files = Files.list(folder)) {
            pictures = files.sorted().toList();
        }
    }
}
