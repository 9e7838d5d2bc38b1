package loginlens.attack.lab;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import loginlens.text.Message;

/**
 * A server's database in the lab: H2 in memory, with one table of secrets by key id. The server is a user that may read
 * this table and nothing else, so whatever SQL a person types reaches no file and no other code. Gone when it is
 * closed.
 */
public final class LabDatabase implements AutoCloseable {
    private static final String QUIET = ";TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0;DB_CLOSE_ON_EXIT=FALSE";
    private static final int LONGEST_QUERY_MILLISECONDS = 2_000;

    private final Connection owner;
    private final Connection server;

    private LabDatabase(Connection owner, Connection server) {
        this.owner = owner;
        this.server = server;
    }

    static LabDatabase make() throws LabFailedException {
        String url = "jdbc:h2:mem:lab-" + UUID.randomUUID();
        try {
            Connection owner = DriverManager.getConnection(url + QUIET, "owner", UUID.randomUUID().toString());
            try (var statement = owner.createStatement()) {
                String password = UUID.randomUUID().toString();
                statement.execute("CREATE TABLE keys (kid VARCHAR PRIMARY KEY, secret VARCHAR)");
                statement.execute("CREATE USER server PASSWORD '" + password + "'");
                statement.execute("GRANT SELECT ON keys TO server");
                return new LabDatabase(owner, server(url, password));
            } catch (SQLException e) {
                owner.close();
                throw e;
            }
        } catch (SQLException noDatabase) {
            throw new LabFailedException(Message.of("attack.lab.database"));
        }
    }

    /** A connection that may only read the keys, and none of whose queries runs for long. */
    private static Connection server(String url, String password) throws SQLException {
        Connection server = DriverManager.getConnection(url, "server", password);
        try (var statement = server.createStatement()) {
            statement.execute("SET QUERY_TIMEOUT " + LONGEST_QUERY_MILLISECONDS);
        }
        return server;
    }

    /** Stores a secret. */
    public void add(String kid, byte[] secret) throws LabFailedException {
        try (var insert = owner.prepareStatement("INSERT INTO keys (kid, secret) VALUES (?, ?)")) {
            insert.setString(1, kid);
            insert.setString(2, new String(secret, StandardCharsets.UTF_8));
            insert.executeUpdate();
        } catch (SQLException noRow) {
            throw new LabFailedException(Message.of("attack.lab.database"));
        }
    }

    /** The connection of the lab's server, which may only read the keys. */
    public Connection server() {
        return server;
    }

    @Override
    public void close() throws SQLException {
        try (owner; server) {
            // Both are closed, and with the last connection the database is gone.
        }
    }
}
