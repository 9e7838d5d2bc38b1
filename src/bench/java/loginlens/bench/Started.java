package loginlens.bench;

import loginlens.Launcher;

/** LoginLens, up to where its login field takes keys. */
public final class Started {
    private Started() {}

    public static void main(String[] arguments) {
        Launcher.main(arguments);
        TakesKeys.thenClose();
    }
}
