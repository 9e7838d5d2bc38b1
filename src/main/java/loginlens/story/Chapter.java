package loginlens.story;

import loginlens.text.Message;

/** A stretch of steps that belong together, in the order in which they may come. */
public enum Chapter {
    /** The client asks, and the server looks whether it can take the request as it is. */
    ASKED,
    /** The account is looked for. */
    FOUND,
    /** The password is compared. */
    COMPARED,
    /** A new account is stored. */
    STORED,
    /** A token is made and signed. */
    SIGNED,
    /** A token that came back is checked. */
    CHECKED,
    /** The server replies, and the client reads it. */
    ANSWERED;

    /** What it is called: one word. */
    public Message title() {
        return Message.of("flow.chapter." + name());
    }
}
