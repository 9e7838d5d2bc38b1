package loginlens.account.store;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Random;
import loginlens.account.AccountStore;
import loginlens.account.Username;

/** A store of very many accounts, and how long a look-up by name takes in it. */
final class ManyAccounts implements AutoCloseable {
    private static final String FILL = """
            INSERT INTO accounts (id, shown, mapped, password_hash, role, created_at)
            SELECT x, 'User' || x, 'user' || x, ?, 'STUDENT', CURRENT_TIMESTAMP FROM SYSTEM_RANGE(1, ?)""";

    private final AccountStore store;

    private ManyAccounts(AccountStore store) {
        this.store = store;
    }

    static ManyAccounts of(int accounts, Path folder) throws SQLException {
        Sample.open(folder).close();
        String url = StoreFolder.url(folder.resolve("accounts.mv.db"));
        try (var connection = DriverManager.getConnection(url, "sa", "");
                var fill = connection.prepareStatement(FILL);
                var count = connection.prepareStatement("UPDATE store SET registered = ?")) {
            fill.setString(1, Sample.HASH.text());
            fill.setInt(2, accounts);
            fill.executeUpdate();
            count.setInt(1, accounts);
            count.executeUpdate();
        }
        return opened(folder);
    }

    static ManyAccounts opened(Path folder) {
        return new ManyAccounts(Sample.open(folder));
    }

    /** The median of this many look-ups of random names among the first ones, in nanoseconds. */
    long medianLookUp(int times, int among, Random random) {
        long[] taken = new long[times];
        for (int time = 0; time < times; time++) {
            Username name = Sample.name("user" + (1 + random.nextInt(among)));
            long start = System.nanoTime();
            store.findBy(name).orElseThrow();
            taken[time] = System.nanoTime() - start;
        }
        Arrays.sort(taken);
        return taken[times / 2];
    }

    @Override
    public void close() {
        store.close();
    }
}
