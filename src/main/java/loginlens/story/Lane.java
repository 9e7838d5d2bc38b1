package loginlens.story;

import loginlens.text.Message;

/** Who takes part in an exchange, from left to right. */
public enum Lane {
    /** The window, or another program. */
    CLIENT("flow.lane.client"),
    /** Who answers. */
    SERVER("flow.lane.server"),
    /** Where the accounts are. */
    STORE("flow.lane.store");

    private final String title;

    Lane(String title) {
        this.title = title;
    }

    /** What it is called. */
    public Message title() {
        return Message.of(title);
    }
}
