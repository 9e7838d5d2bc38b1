package loginlens.ui.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import loginlens.preferences.Preferences;
import loginlens.story.FlowServer;
import loginlens.ui.look.Appearance;
import loginlens.ui.session.Background;
import loginlens.ui.session.Exchanges;
import loginlens.ui.session.Highlight;
import loginlens.ui.session.Signpost;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** What is shown in the lens, kept in a file. */
class ExporterTest extends ApplicationTest {
    /** The ground of what failed, in light: see -lens-bad-tint. */
    private static final int FAILED = 0xFFFFEBE9;

    private final FlowServer server = new FlowServer();

    @TempDir
    private Path folder;

    private Optional<Path> place = Optional.empty();
    private String suggested = "";

    @Override
    public void start(Stage stage) {
        var exchanges = new Exchanges(server.log);
        var lens = new FlowLens(
                new FlowLens.Sources(exchanges, new Signpost(), server.inspector, () -> "http://127.0.0.1:7519"),
                new Highlight(),
                (owner, name) -> {
                    suggested = name;
                    return place;
                },
                new Background(Executors.newVirtualThreadPerTaskExecutor()),
                server.words);
        var scene = new Scene(new StackPane(lens.view()), 900, 700);
        new Appearance(scene, Preferences.unsaved()).choose(Appearance.Theme.LIGHT);
        stage.setScene(scene);
        stage.show();
        server.login("ada");
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void theDiagramIsKeptWithAllItsStepsWhereverOneIsAndWithTwoPixelsForEach() throws Exception {
        keep("flow-keep-diagram", "before.png");
        // What is said of the first picture takes some of the diagram's room.
        keep("flow-keep-diagram", "begin.png");
        push(KeyCode.END);
        keep("flow-keep-diagram", "end.png");

        assertThat(suggested).isEqualTo("loginlens-login.png");
        assertThat(said()).isEqualTo("Saved end.png.");
        var width = lookup("#flowDiagram").query().getLayoutBounds().getWidth();
        assertThat(image("begin.png").getWidth()).isBetween((int) (2 * width) - 1, (int) (2 * width) + 2);
        assertThat(pixels("begin.png")).isEqualTo(pixels("end.png"));
    }

    @Test
    void whatFailedStandsOutInThePicture() throws Exception {
        server.login("nobody", "a wrong guess");
        keep("flow-keep-diagram", "failed.png");

        assertThat(Arrays.stream(pixels("failed.png")).filter(pixel -> pixel == FAILED).count()).isPositive();
    }

    @Test
    void aStepIsKeptWithDotsAlthoughItsPasswordWasShown() throws Exception {
        keep("flow-keep-step", "never-shown.png");
        interact(() -> lookup(".flow-reveal").queryAs(ToggleButton.class).fire());
        assertThat(lookup("#flowPassword").queryText().getText()).isEqualTo(FlowServer.PASSWORD);
        keep("flow-keep-step", "shown-before.png");

        assertThat(suggested).isEqualTo("loginlens-login-step-1.png");
        assertThat(pixels("shown-before.png")).isEqualTo(pixels("never-shown.png"));
    }

    @Test
    void theHandoutIsKeptAsOnePage() throws Exception {
        keep("flow-keep-handout", "handout.html");

        assertThat(suggested).isEqualTo("loginlens-login.html");
        assertThat(said()).isEqualTo("Saved handout.html.");
        assertThat(Files.readString(folder.resolve("handout.html"))).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
    }

    @Test
    void whatCannotBeWrittenIsSaid() throws Exception {
        keep("flow-keep-handout", "no such folder/handout.html");
        assertThat(said()).isEqualTo("LoginLens could not write handout.html. Choose another folder, or free some space.");
        keep("flow-keep-diagram", "diagram.png");
        assertThat(said()).isEqualTo("Saved diagram.png.");
        keep("flow-keep-diagram", "no such folder/picture.png");
        assertThat(said()).isEqualTo("LoginLens could not write picture.png. Choose another folder, or free some space.");
    }

    @Test
    void whoeverThinksBetterOfItGetsNoFile() {
        press("flow-keep-handout");
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(suggested).isEqualTo("loginlens-login.html");
        assertThat(folder).isEmptyDirectory();
        assertThat(notice().isVisible()).isFalse();
    }

    private void keep(String way, String name) throws Exception {
        place = Optional.of(folder.resolve(name));
        press(way);
        var end = place.get().getFileName().toString();
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> said().contains(end));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void press(String way) {
        WaitForAsyncUtils.waitForFxEvents();
        interact(() -> lookup("#flowKeep").queryAs(MenuButton.class).getItems().stream()
                .filter(item -> item.getId().equals(way)).findFirst().orElseThrow().fire());
    }

    private Node notice() {
        return lookup(".notice").query();
    }

    private String said() {
        return from(notice()).lookup(".label").queryLabeled().getText();
    }

    private BufferedImage image(String name) throws IOException {
        return ImageIO.read(folder.resolve(name).toFile());
    }

    private int[] pixels(String name) throws IOException {
        var image = image(name);
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
