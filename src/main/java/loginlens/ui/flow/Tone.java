package loginlens.ui.flow;

/** Whether something speaks for the exchange going well. */
enum Tone {
    PLAIN,
    GOOD,
    BAD
}
