package loginlens.account.store;

import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import loginlens.account.StoreFailedException;
import loginlens.account.StoreFailedException.Fault;

/** The one connection to H2, opened again after a fault that broke it. Used on the store's thread only. */
final class Database {
    // A commit is on disk when it returns; no trace file, which would quote values; no closing behind our back.
    private static final String SETTINGS =
            ";WRITE_DELAY=0;TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0;DB_CLOSE_ON_EXIT=FALSE";
    private static final String READ_ONLY = ";ACCESS_MODE_DATA=r";
    private static final System.Logger LOG = System.getLogger(Database.class.getName());

    private final String url;
    private Optional<Connection> open;
    private boolean closed;

    private Database(String url, Connection first) {
        this.url = url;
        this.open = Optional.of(first);
    }

    /** Makes a database that is not there yet, with the tables of the first layout and these steps applied. */
    static Database create(String url, List<Migration> migrations) throws SQLException {
        Connection connection = DriverManager.getConnection(url + SETTINGS, "sa", "");
        try (var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("RUNSCRIPT FROM 'classpath:/loginlens/account/store/schema.sql'");
            migrate(connection, migrations);
        } catch (SQLException e) {
            // Left open, a half-made database would be found again under its name by the next attempt.
            connection.close();
            throw e;
        }
        return new Database(url, connection);
    }

    /** Takes the tables through these steps, each of which makes the next layout. */
    static void migrate(Connection connection, List<Migration> migrations) throws SQLException {
        for (Migration migration : migrations) {
            migration.apply(connection);
            try (var count = connection.prepareStatement("UPDATE store SET layout = layout + 1")) {
                count.executeUpdate();
            }
        }
        connection.commit();
    }

    /** Opens a database that is there; never makes an empty one in its place. */
    static Database open(String url) throws SQLException {
        return new Database(url, connect(url));
    }

    /** Opens a database that is there and will not be changed. */
    static Database openReadOnly(String url) throws SQLException {
        return open(url + READ_ONLY);
    }

    /** A connection to look at a database with, which cannot change it. */
    static Connection look(String url) throws SQLException {
        return DriverManager.getConnection(url + SETTINGS + ";IFEXISTS=TRUE" + READ_ONLY, "sa", "");
    }

    /** The connection, in a transaction of its own. */
    Connection connection() throws SQLException {
        if (closed) {
            // A task may have come in just after the one that closed; it must not open the database again.
            throw StoreFailedException.because("the store is closed", Fault.FAILED);
        }
        if (open.isEmpty()) {
            open = Optional.of(connect(url));
        }
        return open.get();
    }

    /** Undoes what the failed work has left. If the fault has closed the database, the next work opens it again. */
    void recover() {
        try {
            if (open.isPresent()) {
                open.get().rollback();
            }
        } catch (SQLException e) {
            // The database has closed itself, so there is nothing left to close.
            LOG.log(Level.WARNING, "The account store closed after a fault (H2 error {0})", e.getErrorCode());
            open = Optional.empty();
        }
    }

    /**
     * Closes the database for good.
     *
     * @return whether it was open and closed without a fault
     */
    boolean close() {
        closed = true;
        if (open.isEmpty()) {
            return false;
        }
        // Said as a statement, because closing the connection of a broken database gives no error.
        try (Connection closing = open.get();
                var statement = closing.createStatement()) {
            open = Optional.empty();
            statement.execute("SHUTDOWN");
            return true;
        } catch (SQLException e) {
            LOG.log(Level.WARNING, "The account store did not close cleanly (H2 error {0})", e.getErrorCode());
            return false;
        }
    }

    private static Connection connect(String url) throws SQLException {
        Connection connection = DriverManager.getConnection(url + SETTINGS + ";IFEXISTS=TRUE", "sa", "");
        connection.setAutoCommit(false);
        return connection;
    }
}
