package loginlens;

/** Where LoginLens starts. */
public final class Launcher {
    private Launcher() {}

    /** Starts LoginLens with the options of the command line. */
    public static void main(String[] args) {
        System.out.println("LoginLens");
    }
}
