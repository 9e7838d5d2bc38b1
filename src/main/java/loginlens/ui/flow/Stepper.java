package loginlens.ui.flow;

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
    public record Position(int step, boolean question, boolean asks) {}

    private final ReadOnlyObjectWrapper<Position> position = new ReadOnlyObjectWrapper<>(new Position(0, false, false));
    private int steps = 1;

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

    /** Begins anew, with an exchange of this many steps. */
    void begin(int count) {
        steps = Math.max(1, count);
        choose(0);
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
