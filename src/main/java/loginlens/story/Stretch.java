package loginlens.story;

/**
 * A chapter in a story.
 *
 * @param from its first step, counted from 0
 * @param to   the step after its last
 */
public record Stretch(Chapter chapter, int from, int to) {

    /** Whether this step belongs to it. */
    public boolean holds(int step) {
        return from <= step && step < to;
    }
}
