package loginlens.app.server;

/** What can be done with damaged accounts without a window. */
public enum Repair {
    /** The last backup takes the place of the damaged file. */
    RESTORE("--restore"),
    /** The damaged file is put away, and a new store begins. */
    SET_ASIDE("--set-aside");

    private final String option;

    Repair(String option) {
        this.option = option;
    }

    /** As it is asked for on the command line. */
    public String option() {
        return option;
    }
}
