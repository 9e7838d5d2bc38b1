package loginlens.password.search;

/**
 * One row of a stolen table.
 *
 * @param username whose row it is
 * @param stored   what is stored for the password
 */
public record LeakedRow(String username, String stored) {
    /** Without what is stored: this text may end up in a log. */
    @Override
    public String toString() {
        return "LeakedRow[]";
    }
}
