package loginlens.ui.attacks.stage;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Where the room is: at which attack, and at which of its moves. Goes on and back as a clicker does, from the last move
 * of an attack to the next attack.
 */
public final class Course {
    private final int attacks;
    private final Set<Integer> done = new HashSet<>();
    private boolean predicting;
    private int attack;
    private StageMove move = StageMove.TARGET;

    /**
     * Begins at the target of the first attack.
     *
     * @param attacks    how many there are
     * @param predicting whether the room predicts before it sees the answer
     */
    public Course(int attacks, boolean predicting) {
        this.attacks = attacks;
        this.predicting = predicting;
    }

    /** An attack and one of its moves. */
    record Place(int attack, StageMove move) {}

    /** Where it is now. */
    Place place() {
        return new Place(attack, move);
    }

    /** Which attack it is, counted from 0. */
    public int attack() {
        return attack;
    }

    /** How many there are. */
    int attacks() {
        return attacks;
    }

    /** Which of its moves. */
    public StageMove move() {
        return move;
    }

    /** The attacks that were revealed in this run. */
    public Set<Integer> done() {
        return Set.copyOf(done);
    }

    /** The moves of each attack, in their order. */
    public List<StageMove> moves() {
        return Arrays.stream(StageMove.values()).filter(one -> predicting || one != StageMove.PREDICT).toList();
    }

    /** One move on; after the last one, the next attack. At the very end, nothing. */
    public void next() {
        int at = moves().indexOf(move) + 1;
        if (at < moves().size()) {
            go(moves().get(at));
        } else if (attack + 1 < attacks) {
            choose(attack + 1);
        }
    }

    /** One move back; before the first one, the last move of the attack before. At the very beginning, nothing. */
    public void back() {
        int at = moves().indexOf(move) - 1;
        if (at >= 0) {
            go(moves().get(at));
        } else if (attack > 0) {
            choose(attack - 1);
            go(StageMove.REVEAL);
        }
    }

    /** To this move of the same attack. */
    public void go(StageMove to) {
        move = to;
        if (to == StageMove.REVEAL) {
            done.add(attack);
        }
    }

    /** To the target of this attack. */
    public void choose(int which) {
        attack = which;
        move = StageMove.TARGET;
    }

    /** Whether the room predicts from now on; who stands there goes on to the answer. */
    public void predict(boolean on) {
        predicting = on;
        if (!moves().contains(move)) {
            go(StageMove.REVEAL);
        }
    }

    /** Whether there is nothing after this. */
    public boolean isAtEnd() {
        return attack == attacks - 1 && move == StageMove.REVEAL;
    }

    /** Whether there is nothing before this. */
    public boolean isAtStart() {
        return attack == 0 && move == StageMove.TARGET;
    }
}
