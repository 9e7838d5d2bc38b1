package loginlens.auth;

/**
 * What was typed into a form or posted: a username and a password. Java cannot wipe a {@code String}, so it is kept no
 * longer than the exchange it belongs to.
 *
 * @param username as typed
 * @param password as typed
 */
public record Credentials(String username, String password) {
    /** The name alone: a password never reaches a log by way of a record's text. */
    @Override
    public String toString() {
        return "Credentials[password not shown]";
    }
}
