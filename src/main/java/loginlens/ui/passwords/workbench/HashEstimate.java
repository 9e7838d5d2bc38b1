package loginlens.ui.passwords.workbench;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import loginlens.account.PasswordHasher;
import loginlens.password.Cancellation;
import loginlens.password.measuring.CostTimes;
import loginlens.password.measuring.Meter;
import loginlens.password.measuring.Timing;
import loginlens.password.storing.Scheme;

/**
 * How long the slow hashes take on this machine: found out with a few cheap ones before anything long begins, and
 * corrected by whatever is measured after that. Belongs to the FX thread.
 */
public final class HashEstimate {
    private static final String PASSWORD = "a nanosecond of wire";
    private static final int CHEAP = 6;

    private final PasswordLab lab;
    private final ReadOnlyObjectWrapper<CostTimes> bcrypt = new ReadOnlyObjectWrapper<>(CostTimes.none());
    private final ReadOnlyObjectWrapper<Optional<Timing>> argon2id = new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean asked;
    private boolean askedArgon2id;

    /** For this machine. */
    public HashEstimate(PasswordLab lab) {
        this.lab = lab;
    }

    /** Finds bcrypt's out, off the FX thread, when it is first needed. */
    public void ask() {
        if (!asked) {
            asked = true;
            measure(nothing -> new Meter().measure(() -> hash(CHEAP), nothing), timing -> {
                if (bcrypt.get().measured().isEmpty()) {
                    learn(CHEAP, timing);
                }
            });
        }
    }

    /** Finds Argon2id's out, off the FX thread, when it is first needed. */
    public void askArgon2id() {
        if (!askedArgon2id) {
            askedArgon2id = true;
            var storage = lab.storages().of(Scheme.ARGON2ID, CHEAP);
            measure(nothing -> new Meter().soon(() -> storage.store(PASSWORD), nothing),
                    timing -> argon2id.set(Optional.of(timing)));
        }
    }

    private void measure(Function<Cancellation, Optional<Timing>> work, Consumer<Timing> onResult) {
        new CrewTask(lab).run(() -> work.apply(new Cancellation()), found -> found.ifPresent(onResult), () -> {});
    }

    /** Makes one hash of this cost. */
    public void hash(int cost) {
        new PasswordHasher(cost, lab.random()).hash(PASSWORD);
    }

    /** A hash of this cost was measured, which says more than any estimate. */
    public void learn(int cost, Timing timing) {
        bcrypt.set(bcrypt.get().with(cost, timing));
    }

    /** What is known of bcrypt. */
    public ReadOnlyObjectProperty<CostTimes> bcrypt() {
        return bcrypt.getReadOnlyProperty();
    }

    /** How long one Argon2id hash takes, once that is known. */
    public ReadOnlyObjectProperty<Optional<Timing>> argon2id() {
        return argon2id.getReadOnlyProperty();
    }
}
