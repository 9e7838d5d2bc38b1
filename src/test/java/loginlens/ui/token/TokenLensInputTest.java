package loginlens.ui.token;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.javafx.tk.TKClipboard;
import com.sun.javafx.tk.Toolkit;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.PickResult;
import javafx.scene.input.TransferMode;
import loginlens.app.window.WindowCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;

/** The ways in which tokens come into the lens, and back into it. */
class TokenLensInputTest extends WindowCase {
    @Test
    void aTextFileThatIsDroppedIsTaken(FxRobot robot, @TempDir Path folder) throws Exception {
        var file = Files.writeString(folder.resolve("token.txt"), "Bearer " + Tokens.RFC_7515_A1,
                StandardCharsets.UTF_16);
        copied(robot, DataFormat.FILES, List.of(file.toFile()));

        assertThat(drag(robot, DragEvent.DRAG_OVER).isAccepted()).isTrue();
        assertThat(drag(robot, DragEvent.DRAG_DROPPED).isDropCompleted()).isTrue();
        window.until("the file", () -> window.words("#payloadCard").contains("\"joe\""));
        assertThat(window.words("#tokenNotice")).contains("Bearer");
    }

    @Test
    void aTextThatIsDroppedIsTakenAndAPictureIsNot(FxRobot robot) {
        copied(robot, DataFormat.PLAIN_TEXT, Tokens.RFC_7515_A1);
        assertThat(drag(robot, DragEvent.DRAG_OVER).isAccepted()).isTrue();
        drag(robot, DragEvent.DRAG_DROPPED);
        assertThat(raw(robot).getText()).isEqualTo(Tokens.RFC_7515_A1);

        copied(robot, DataFormat.HTML, "<b>");
        assertThat(drag(robot, DragEvent.DRAG_OVER).isAccepted()).isFalse();
    }

    @Test
    void ctrlVInAFieldPastesThereAndInTheTokenReplacesIt(FxRobot robot) {
        window.copied(Tokens.RFC_7515_A1);
        robot.interact(() -> robot.lookup("#username").queryAs(Node.class).requestFocus());
        robot.push(KeyCode.SHORTCUT, KeyCode.V);
        assertThat(window.words("#lenses")).contains("No token yet");

        window.paste(Tokens.ENCRYPTED);
        window.copied(Tokens.RFC_7515_A1);
        robot.interact(() -> raw(robot).requestFocus());
        robot.push(KeyCode.SHORTCUT, KeyCode.V);
        assertThat(raw(robot).getText()).isEqualTo(Tokens.RFC_7515_A1);
    }

    @Test
    void theLastTenTokensAreOneClickAwayAndAnEditedOneIsAmongThem(FxRobot robot) {
        IntStream.range(0, 11).forEach(number -> window.paste(SignedTokens.with("{\"sub\":\"" + number + "\"}")));
        assertThat(recent(robot)).hasSize(10).allMatch(title -> title.startsWith("Pasted 12:00:00 · …"));
        robot.interact(() -> raw(robot).appendText("AAAA"));
        var edited = raw(robot).getText();
        robot.interact(() -> robot.lookup("#recentTokens").queryAs(MenuButton.class).getItems().getLast().fire());

        assertThat(window.words("#payloadCard")).contains("\"1\"");
        assertThat(recent(robot)).hasSize(10).anyMatch(title ->
                title.startsWith("Edited 12:00:00 · …") && title.endsWith("AAAA"));
        robot.interact(() -> robot.lookup("#recentTokens").queryAs(MenuButton.class).getItems().get(1).fire());
        assertThat(raw(robot).getText()).isEqualTo(edited);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:9/token", "file:///etc/hostname", "/etc/hostname",
            "\\\\server\\share\\token.txt",
            "C:\\token.txt", "jar:file:///x.jar!/token", "${jndi:ldap://127.0.0.1:9/a}",
            "<!DOCTYPE a SYSTEM \"file:///etc/hostname\">"})
    void anAddressIsATextThatIsNoTokenAndNobodyGoesThere(String address, FxRobot robot) {
        window.paste(address);

        assertThat(window.words("#verdict")).contains("This cannot be read as a token.");
        assertThat(raw(robot).getText()).isEqualTo(address.replace(" ", ""));
        assertThat(window.words("#payloadCard") + window.words("#headerCard")).doesNotContain("localhost", "Exception");
    }

    /** Drags what is on the clipboard over the lens, as another program would. */
    private DragEvent drag(FxRobot robot, EventType<DragEvent> type) {
        var lens = robot.lookup(".token-lens").queryAs(Node.class);
        var over = new DragEvent[1];
        robot.interact(() -> {
            over[0] = new DragEvent(null, lens, type, dragboard(), 0, 0, 0, 0, TransferMode.COPY, null, null,
                    new PickResult(lens, 0, 0));
            lens.addEventHandler(type, event -> over[0] = event);
            Event.fireEvent(lens, over[0]);
        });
        return over[0];
    }

    /** JavaFX makes one itself only while a mouse drags something in from another program. */
    private static Dragboard dragboard() {
        try {
            var constructor = Dragboard.class.getDeclaredConstructor(TKClipboard.class);
            constructor.setAccessible(true);
            return constructor.newInstance(Toolkit.getToolkit().getSystemClipboard());
        } catch (ReflectiveOperationException changed) {
            throw new AssertionError(changed);
        }
    }

    private static void copied(FxRobot robot, DataFormat format, Object content) {
        robot.interact(() -> Clipboard.getSystemClipboard().setContent(Map.of(format, content)));
    }

    private static TextArea raw(FxRobot robot) {
        return robot.lookup("#rawToken").queryAs(TextArea.class);
    }

    private static List<String> recent(FxRobot robot) {
        return robot.lookup("#recentTokens").queryAs(MenuButton.class).getItems().stream().map(MenuItem::getText)
                .toList();
    }
}
