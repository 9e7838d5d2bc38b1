package loginlens.app.window;

import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;

/** A test with the whole window before it, opened anew for each of its methods. */
@ExtendWith(ApplicationExtension.class)
public abstract class WindowCase {
    public WindowFixture window;

    /** By hand, since TestFX looks for its own annotation in the last class only. */
    @BeforeEach
    void open() throws TimeoutException {
        FxToolkit.setupStage(stage -> window = new WindowFixture(stage));
    }

    @AfterEach
    void close() {
        window.executor.release();
        window.close();
    }
}
