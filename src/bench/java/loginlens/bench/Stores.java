package loginlens.bench;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import loginlens.account.AccountStore;
import loginlens.account.store.AccountStores;
import loginlens.account.store.StoreOpening;
import org.mindrot.jbcrypt.BCrypt;

/** Stores of very many accounts. */
final class Stores {
    /** Of every account. */
    static final String PASSWORD = "poetical science";
    /** Of the hash that all of them have. */
    static final int COST = 12;
    private static final String FILL = """
            INSERT INTO accounts (id, shown, mapped, password_hash, role, created_at)
            SELECT x, 'User' || x, 'user' || x, ?, 'STUDENT', CURRENT_TIMESTAMP FROM SYSTEM_RANGE(1, ?)""";

    private Stores() {}

    static AccountStore open(Path folder) {
        return switch (new AccountStores(Clock.systemUTC()).open(folder)) {
            case StoreOpening.Opened(var store) -> store;
            case StoreOpening.NotOpened why -> throw new IllegalStateException(why.toString());
        };
    }

    /** Makes one with so many accounts, closed as it should be. */
    static void make(Path folder, int accounts) throws SQLException {
        open(folder).close();
        var url = "jdbc:h2:file:" + folder.resolve("accounts").toAbsolutePath();
        try (var connection = DriverManager.getConnection(url, "sa", "");
                var fill = connection.prepareStatement(FILL);
                var count = connection.prepareStatement("UPDATE store SET registered = ?")) {
            fill.setString(1, BCrypt.hashpw(PASSWORD, BCrypt.gensalt(COST)));
            fill.setInt(2, accounts);
            fill.executeUpdate();
            count.setInt(1, accounts);
            count.executeUpdate();
        }
        open(folder).close();
    }
}
