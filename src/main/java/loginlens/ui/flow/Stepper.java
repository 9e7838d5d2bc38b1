package loginlens.ui.flow;

import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Where one is in an exchange. Going back loses nothing: every step can be gone to again. */
public final class Stepper {
    /**
     * A place in the exchange.
     *
     * @param step     the last step that is shown, counted from 0
     * @param question whether what comes after it is being asked
     * @param asks     whether each step is asked for before it is shown
     */
    public record Position(int step, boolean question, boolean asks) {

        /** Whether nothing may tell how an exchange of this many steps goes on. */
        public boolean hides(int steps) {
            return asks && step < steps - 1;
        }

        /** The steps that may be told of, out of this many: the first ones. */
        public int known(int steps) {
            return asks ? step + 1 : steps;
        }
    }

    private final ReadOnlyObjectWrapper<Position> position = new ReadOnlyObjectWrapper<>(new Position(0, false, false));
    private int steps = 1;
    private OptionalInt failure = OptionalInt.empty();

    /** Where one is, as it changes. */
    public ReadOnlyObjectProperty<Position> position() {
        return position.getReadOnlyProperty();
    }

    int step() {
        return position.get().step();
    }

    /** Whether somebody has gone on from the first step. */
    boolean isUnderWay() {
        return step() > 0 || position.get().question();
    }

    boolean isAtEnd() {
        return step() == steps - 1;
    }

    /** Starts over, with an exchange of this many steps, of which this one failed first, if any did. */
    void begin(int count, OptionalInt failed) {
        steps = Math.max(1, count);
        failure = failed;
        choose(0);
    }

    /** Whether nothing may tell how the exchange goes on. */
    boolean hides() {
        return position.get().hides(steps);
    }

    /** Whether something failed, and it may be told: the question before it would be answered by that. */
    boolean hasFailure() {
        return failure.isPresent() && failure.getAsInt() < position.get().known(steps);
    }

    /** To the step that failed, if it may be told. */
    public void toFailure() {
        if (hasFailure()) {
            choose(failure.getAsInt());
        }
    }

    /** Whether each step is asked for before it is shown. */
    void setAsks(boolean ask) {
        position.set(new Position(step(), false, ask));
    }

    /** On to the next step, or to the question before it, or to its answer. */
    public void next() {
        if (!isAtEnd()) {
            boolean asks = position.get().asks();
            boolean askFirst = asks && !position.get().question();
            position.set(askFirst ? new Position(step(), true, asks) : new Position(step() + 1, false, asks));
        }
    }

    /** Back to the step before; from a question to the step that it stands after. */
    public void back() {
        choose(position.get().question() ? step() : step() - 1);
    }

    /** To the first step. */
    public void first() {
        choose(0);
    }

    /** To the last step. */
    public void last() {
        choose(steps - 1);
    }

    /** To this step, counted from 0. */
    void choose(int step) {
        position.set(new Position(Math.clamp(step, 0, steps - 1), false, position.get().asks()));
    }
}
