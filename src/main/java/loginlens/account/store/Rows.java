package loginlens.account.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import loginlens.account.Account;
import loginlens.account.FavoriteColor;
import loginlens.account.Role;
import loginlens.account.Statements;
import loginlens.account.StoredHash;
import loginlens.account.Username;
import loginlens.text.StepCode;

/** The statements on the tables, all of them prepared. */
final class Rows {
    /**
     * An account that was deleted leaves an empty row behind: so a file that has lost a row is still told from one
     * whose account was deleted. The name of such a row has a space, which no username has, so nobody can log in to it.
     */
    private static final String CLEAR = """
            UPDATE accounts SET shown = '', mapped = CONCAT('deleted ', id), password_hash = '', role = 'STUDENT',
            favorite_color = NULL WHERE id = ? AND shown <> ''""";
    private static final String PRESENT = "WHERE shown <> ''";

    private final Connection connection;

    Rows(Connection connection) {
        this.connection = connection;
    }

    List<Account> byName(String mapped) throws SQLException {
        return query(Statements.FIND, mapped);
    }

    List<Account> byId(long id) throws SQLException {
        return select("WHERE id = ?", id);
    }

    List<Account> newest(int limit) throws SQLException {
        return select(PRESENT + " ORDER BY id DESC LIMIT ?", limit);
    }

    long count() throws SQLException {
        return number("SELECT COUNT(*) FROM accounts " + PRESENT);
    }

    /** How many accounts were ever registered, which is the id of the last one. */
    long registered() throws SQLException {
        return number("SELECT registered FROM store");
    }

    @StepCode("rowSent")
    void insert(Username username, StoredHash passwordHash, Optional<FavoriteColor> color, Instant createdAt)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(Statements.ADD);
                PreparedStatement counter =
                        connection.prepareStatement("UPDATE store SET registered = registered + 1")) {
            insert.setString(1, username.shown());
            insert.setString(2, username.mapped());
            insert.setString(3, passwordHash.text());
            insert.setString(4, color.map(FavoriteColor::claim).orElse(null));
            insert.setObject(5, createdAt.atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
            counter.executeUpdate();
        }
    }

    /** Takes everything out of the row of this account but its id and its time; whether there was one. */
    boolean clear(long id) throws SQLException {
        try (PreparedStatement clear = connection.prepareStatement(CLEAR)) {
            clear.setLong(1, id);
            return clear.executeUpdate() == 1;
        }
    }

    /** Commits, and has the operating system put it on the disk. */
    @StepCode("rowStored")
    void commit() throws SQLException {
        connection.commit();
        try (PreparedStatement sync = connection.prepareStatement("CHECKPOINT SYNC")) {
            sync.execute();
        }
    }

    private List<Account> select(String condition, Object value) throws SQLException {
        return query("SELECT " + Statements.COLUMNS + " FROM accounts " + condition, value);
    }

    @StepCode("accountFound")
    private List<Account> query(String sql, Object value) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setObject(1, value);
            List<Account> accounts = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    accounts.add(account(rows));
                }
            }
            return accounts;
        }
    }

    private long number(String sql) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql);
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(
                row.getLong("id"),
                new Username(row.getString("shown"), row.getString("mapped")),
                StoredHash.of(row.getString("password_hash")),
                Role.valueOf(row.getString("role")),
                Optional.ofNullable(row.getString("favorite_color")).flatMap(FavoriteColor::of),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
