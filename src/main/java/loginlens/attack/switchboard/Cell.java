package loginlens.attack.switchboard;

import loginlens.text.Message;

/** What a check does about a forged token. */
public enum Cell {
    /** It lets the token pass. */
    NOTHING,
    /** It stops the token, and so does another check that is on. */
    STOPS,
    /** It alone stops the token: if it were off, the token would get in. */
    STOPS_ALONE,
    /** It would stop the token, but it is off. */
    WOULD_STOP;

    /** The same in words, for the legend and for screen readers. */
    public Message said() {
        return Message.of("attack.cell." + name());
    }
}
