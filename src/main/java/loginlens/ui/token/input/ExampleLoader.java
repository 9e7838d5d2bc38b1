package loginlens.ui.token.input;

import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Supplier;
import loginlens.token.examples.Example;
import loginlens.token.examples.ExampleMaker;
import loginlens.token.examples.OpenedExample;
import loginlens.ui.controls.Lazy;
import loginlens.ui.session.Background;
import loginlens.ui.session.LatestTask;

/** Makes the example that a person chose, off the FX thread: some need a key pair of their own. */
public final class ExampleLoader {
    private final Lazy<ExampleMaker> maker = new Lazy<>(ExampleMaker::new);
    private final LatestTask making;
    private final Supplier<Instant> now;
    private final Consumer<OpenedExample> onMade;
    private final Runnable onFault;

    /** Makes none yet; what is made is handed over on the FX thread. */
    public ExampleLoader(Background background, Supplier<Instant> now, Consumer<OpenedExample> onMade,
                         Runnable onFault) {
        this.making = new LatestTask(background);
        this.now = now;
        this.onMade = onMade;
        this.onFault = onFault;
    }

    /** Makes this one. */
    public void load(Example wanted) {
        var made = maker.get();
        var at = now.get();
        making.run(() -> made.make(wanted, at), onMade, onFault);
    }

    /** The example that is being made is not wanted any more. */
    public void forget() {
        making.forget();
    }
}
