package loginlens.story;

/** Whether something speaks for the exchange going well. */
public enum Tone {
    PLAIN,
    GOOD,
    BAD
}
