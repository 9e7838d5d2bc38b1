package loginlens.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import loginlens.app.window.WindowCase;
import loginlens.auth.Credentials;
import loginlens.auth.Request;
import loginlens.auth.StepKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/**
 * What is forgotten is nowhere in the memory any more. The whole memory is looked through with the tag faults, where this
 * JVM has no others' memory to dump; otherwise the garbage collector is asked about the password that was typed.
 */
class ForgottenTest extends WindowCase {
    private static final int PIECE = 1 << 24;
    /** The steps that show the request. */
    private static final List<Class<? extends StepKind>> WITH_PASSWORD = List.of(
            StepKind.FormSubmitted.class, StepKind.RequestWritten.class, StepKind.RequestArrived.class);

    @TempDir
    Path folder;

    @Test
    void noPartOfTheWindowOrTheServerHoldsThePasswordOfAClearedExchange(FxRobot robot) {
        var typed = ask(new StringBuilder(UUID.randomUUID().toString()));
        lookEverywhere(robot);
        System.gc();
        assertThat(typed.get()).isNotNull();

        window.press("#flowForget");
        window.press("#flowForgetYes");
        window.until("nobody to hold the password", () -> {
            System.gc();
            return typed.get() == null;
        });
    }

    @Test
    @Tag("faults")
    void clearedExchangesLeaveNoPasswordAnywhere(FxRobot robot) throws IOException {
        var backwards = new StringBuilder(UUID.randomUUID().toString());
        ask(backwards);
        lookEverywhere(robot);
        assertThat(isInMemory(backwards, "before")).isTrue();

        window.press("#flowForget");
        window.press("#flowForgetYes");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(isInMemory(backwards, "after")).isFalse();
    }

    /** Registers and logs in, as over HTTP; the test itself holds the password in reverse or weakly only. */
    private WeakReference<String> ask(StringBuilder backwards) {
        var typed = new Credentials("ada", new StringBuilder(backwards).reverse().toString());
        window.server.auth().register(new Request.Register(typed, Optional.empty()));
        window.server.auth().login(new Request.Login(typed));
        return new WeakReference<>(typed.password());
    }

    /** Every view of both exchanges, with the password shown, and the list of them. */
    private void lookEverywhere(FxRobot robot) {
        window.lens("accounts");
        window.until("the row", () -> window.words("#accounts").contains("ada"));
        window.lens("flow");
        ComboBox<?> list = robot.lookup("#exchanges").queryAs(ComboBox.class);
        for (int exchange : new int[] {1, 0}) {
            robot.interact(list::show);
            robot.interact(() -> list.getSelectionModel().select(exchange));
            robot.interact(list::hide);
            for (var step : WITH_PASSWORD) {
                window.step(step);
                show(robot);
                window.press("#view-HTTP");
                show(robot);
                window.press("#view-CODE");
                window.press("#view-WHAT");
            }
        }
    }

    private void show(FxRobot robot) {
        robot.interact(() -> robot.lookup("#flowDetail").lookup(".toggle-button").<ToggleButton>queryAll()
                .forEach(ToggleButton::fire));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private boolean isInMemory(StringBuilder backwards, String name) throws IOException {
        var dump = folder.resolve(name + ".hprof");
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class).dumpHeap(dump.toString(), true);
        // Strings of Latin letters are kept in a byte for each, arrays of characters in two.
        var text = new StringBuilder(backwards).reverse().toString();
        return contains(dump, text.getBytes(StandardCharsets.ISO_8859_1), text.getBytes(StandardCharsets.UTF_16BE));
    }

    /** Reads piece by piece, each beginning with the end of the one before: a dump may be larger than an array. */
    private static boolean contains(Path file, byte[] sought, byte[] longer) throws IOException {
        var piece = new byte[PIECE];
        try (var in = Files.newInputStream(file)) {
            int kept = 0;
            for (int read = in.readNBytes(piece, 0, PIECE); read > kept; ) {
                if (contains(piece, read, sought) || contains(piece, read, longer)) {
                    return true;
                }
                kept = Math.min(longer.length - 1, read);
                System.arraycopy(piece, read - kept, piece, 0, kept);
                read = kept + in.readNBytes(piece, kept, PIECE - kept);
            }
        }
        return false;
    }

    private static boolean contains(byte[] all, int length, byte[] part) {
        for (int at = 0; at <= length - part.length; at++) {
            if (all[at] == part[0] && Arrays.equals(all, at, at + part.length, part, 0, part.length)) {
                return true;
            }
        }
        return false;
    }
}
