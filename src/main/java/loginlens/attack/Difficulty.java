package loginlens.attack;

import loginlens.text.Message;

/** How much one must know to think of an attack: one, two or three dots. */
public enum Difficulty {
    EASY, MEDIUM, HARD;

    /** How many dots of three. */
    public int dots() {
        return ordinal() + 1;
    }

    /** The word beside the dots. */
    public Message title() {
        return Message.of("attack.difficulty." + name());
    }
}
