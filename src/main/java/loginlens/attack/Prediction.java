package loginlens.attack;

import loginlens.text.Message;

/** Who lets the forged token in? The room decides before it sees the answer; keys 1 to 3. */
public enum Prediction {
    NEITHER, CARELESS, BOTH;

    /** What stands on its button. */
    public Message title() {
        return Message.of("attack.prediction." + name());
    }

    static Prediction of(boolean careless, boolean loginLens) {
        if (loginLens) {
            return BOTH;
        }
        return careless ? CARELESS : NEITHER;
    }
}
