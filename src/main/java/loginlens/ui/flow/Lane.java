package loginlens.ui.flow;

import loginlens.text.Message;

/** Who takes part in an exchange, from left to right. */
enum Lane {
    CLIENT("flow.lane.client"),
    SERVER("flow.lane.server"),
    STORE("flow.lane.store");

    private final String title;

    Lane(String title) {
        this.title = title;
    }

    /** What it is called. */
    Message title() {
        return Message.of(title);
    }
}
