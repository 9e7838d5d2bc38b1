package loginlens.ui.passwords.workbench;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import loginlens.account.PasswordHasher;
import loginlens.password.Cancellation;
import loginlens.password.measuring.Meter;

/**
 * How long bcrypt takes on this machine, found out with a few cheap hashes before anything long begins: each cost takes
 * twice the time of the one before.
 */
public final class HashEstimate {
    private static final String PASSWORD = "a nanosecond of wire";
    private static final int CHEAP = 6;

    private final PasswordLab lab;
    private final ReadOnlyDoubleWrapper nanosOfCost4 = new ReadOnlyDoubleWrapper();
    private boolean asked;

    /** For this machine. */
    public HashEstimate(PasswordLab lab) {
        this.lab = lab;
    }

    /** Finds it out, off the FX thread, when it is first needed. */
    public void ask() {
        if (!asked) {
            asked = true;
            lab.background().runLong(this::measure, nanosOfCost4::set, () -> {});
        }
    }

    private double measure() {
        var cancellation = new Cancellation();
        var found = new double[1];
        lab.crew().one().work(() -> () -> found[0] = new Meter()
                .measure(() -> hash(CHEAP), cancellation)
                .orElseThrow()
                .median(), cancellation);
        return found[0] / Math.scalb(1, CHEAP - PasswordHasher.LOWEST_COST);
    }

    /** Makes one hash of this cost. */
    public void hash(int cost) {
        new PasswordHasher(cost, lab.random()).hash(PASSWORD);
    }

    /** Nanoseconds of one hash of cost 4; 0 while it is not known. */
    public ReadOnlyDoubleProperty nanosOfCost4() {
        return nanosOfCost4.getReadOnlyProperty();
    }

    /** Nanoseconds of one hash of this cost; 0 while it is not known. */
    public double nanos(int cost) {
        return Math.scalb(nanosOfCost4.get(), cost - PasswordHasher.LOWEST_COST);
    }
}
