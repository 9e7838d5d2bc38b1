package loginlens.account.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The layouts that stores have had, from 1 to today's, and the steps from each to the next. */
final class Layouts {
    private static final int FIRST = 1;

    private final List<Migration> migrations;
    private final Set<String> firstObjects = objects("objects-1.sql");

    /** The first layout and one more for each step. */
    Layouts(List<Migration> migrations) {
        this.migrations = List.copyOf(migrations);
    }

    int newest() {
        return FIRST + migrations.size();
    }

    /** All steps from the first layout. */
    List<Migration> all() {
        return migrations;
    }

    /** The steps from this layout to the newest. */
    List<Migration> from(int layout) {
        return migrations.subList(layout - FIRST, migrations.size());
    }

    /** Whether a store of any of the layouts has these objects and no others. */
    boolean know(Set<String> objects) {
        return firstObjects.equals(objects)
                || migrations.stream().map(Migration::objects).anyMatch(objects::equals);
    }

    private static Set<String> objects(String resource) {
        try (InputStream in = Layouts.class.getResourceAsStream("/loginlens/account/store/" + resource)) {
            return Arrays.stream(new String(in.readAllBytes(), StandardCharsets.UTF_8).split(";\r?\n"))
                    .map(statement -> statement.replace("\r", ""))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException brokenBuild) {
            throw new UncheckedIOException(brokenBuild);
        }
    }
}
