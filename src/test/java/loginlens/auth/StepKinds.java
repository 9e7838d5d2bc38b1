package loginlens.auth;

import java.util.List;
import java.util.stream.Stream;

/** Every kind of step that there is, so that no test has to list them. */
public final class StepKinds {
    private StepKinds() {}

    public static List<Class<? extends StepKind>> all() {
        return records(StepKind.class).toList();
    }

    private static Stream<Class<? extends StepKind>> records(Class<?> kind) {
        return kind.isSealed()
                ? Stream.of(kind.getPermittedSubclasses()).flatMap(StepKinds::records)
                : Stream.of(kind.asSubclass(StepKind.class));
    }
}
