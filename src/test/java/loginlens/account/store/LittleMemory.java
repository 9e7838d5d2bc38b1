package loginlens.account.store;

import java.nio.file.Path;

/** Opens the store of a file in a JVM that has no memory for a copy of it, and says what came of that. */
final class LittleMemory {
    private LittleMemory() {}

    public static void main(String[] args) {
        System.out.println(Sample.stores().open(Path.of(args[0]).getParent()).getClass().getSimpleName());
    }
}
