package loginlens.auth;

/**
 * What was typed into a form or posted: a username and a password. Java cannot wipe a {@code String}, so it is kept no
 * longer than the exchange it belongs to.
 *
 * @param username as typed
 * @param password as typed
 */
public record Credentials(String username, String password) {
    /** Nothing of what was typed: people type passwords into the wrong field, and a record's text reaches logs. */
    @Override
    public String toString() {
        return "Credentials[password not shown]";
    }
}
