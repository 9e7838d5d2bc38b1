package loginlens.attack.lab;

import loginlens.text.Message;

/** The lab could not be set up for an attack. The others are not affected. */
public final class LabFailedException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Message why;

    /** @param why what is wrong and what to do, for a person */
    public LabFailedException(Message why) {
        super(why.key());
        this.why = why;
    }

    /** What is wrong and what to do. */
    public Message why() {
        return why;
    }
}
