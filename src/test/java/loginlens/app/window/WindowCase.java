package loginlens.app.window;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A test with the whole window before it, opened anew for each of its methods. */
@ExtendWith(WindowCase.RobotOfTheWindow.class)
public abstract class WindowCase {
    /** Only so that a fault ends the test; nothing takes anything like it. */
    private static final int GIVE_UP_AFTER_SECONDS = 60;

    public WindowFixture window;

    /** Once for all tests of this JVM. */
    @BeforeAll
    static void startTheToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    /** Whether the window is drawn, too, as it is for a person: see {@link Undrawn}. */
    protected boolean isDrawn() {
        return false;
    }

    /** The window that the tests see; it is made on the FX thread. */
    protected WindowFixture fixture(Stage stage) {
        return new WindowFixture(stage);
    }

    @BeforeEach
    void open() throws TimeoutException {
        window = onFx(() -> {
            var stage = new Stage();
            var opened = fixture(stage);
            if (!isDrawn()) {
                Undrawn.leave(stage);
            }
            return opened;
        });
        window.settle();
    }

    @AfterEach
    void close() throws TimeoutException {
        window.executor.release();
        window.close();
        onFx(() -> {
            List.copyOf(Window.getWindows()).forEach(Window::hide);
            return null;
        });
    }

    private static <T> T onFx(Callable<T> action) throws TimeoutException {
        return WaitForAsyncUtils.waitFor(GIVE_UP_AFTER_SECONDS, TimeUnit.SECONDS, WaitForAsyncUtils.asyncFx(action));
    }

    /** Hands it to the methods that ask for one. */
    static final class RobotOfTheWindow implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
            return parameter.getParameter().getType() == FxRobot.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
            return ((WindowCase) test.getRequiredTestInstance()).window.robot;
        }
    }
}
