package loginlens.ui.attacks.stage;

/** The four moves of an attack, in their order. */
public enum StageMove {
    TARGET, FORGE, PREDICT, REVEAL;

    /** Its name in the bundle. */
    String titleKey() {
        return switch (this) {
            case TARGET -> "attacks.target";
            case FORGE -> "attacks.forge";
            case PREDICT -> "attacks.predict";
            case REVEAL -> "attacks.reveal";
        };
    }

    /** Whether it comes after the other or is the same: what the other shows is still there. */
    boolean isFrom(StageMove other) {
        return compareTo(other) >= 0;
    }
}
