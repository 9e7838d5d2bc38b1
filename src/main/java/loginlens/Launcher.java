package loginlens;

import java.util.List;
import loginlens.app.Start;

/** Where LoginLens starts. It is no JavaFX Application itself, so that JavaFX may come from the module path. */
public final class Launcher {
    private Launcher() {}

    /** Starts LoginLens with the options of the command line; exits with 2 if they are not understood. */
    public static void main(String[] arguments) {
        int exit = new Start(System.out, System.err, System.getenv()).run(List.of(arguments));
        if (exit != 0) {
            System.exit(exit);
        }
    }
}
