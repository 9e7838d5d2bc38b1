package loginlens.bench;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import loginlens.account.AccountStore;
import loginlens.account.Username;

/** A look-up by name among a thousand accounts and among a million. */
final class LookUpFigure {
    private static final int FEW = 1_000;
    private static final int MANY = 1_000_000;
    private static final int ROUNDS = 20;
    private static final int TIMES = 1_000;

    private LookUpFigure() {}

    static void measure(Path folder, Table table) throws SQLException {
        Stores.make(folder.resolve("few"), FEW);
        Stores.make(folder.resolve("many"), MANY);
        try (var few = Stores.open(folder.resolve("few")); var many = Stores.open(folder.resolve("many"))) {
            compare("look-up by name, 1,000,000 accounts : 1,000, the same 1,000 names", few, many, FEW, table);
            compare("look-up by name, 1,000,000 accounts : 1,000, any names", few, many, MANY, table);
        }
    }

    private static void compare(String figure, AccountStore few, AccountStore many, int among, Table table) {
        var random = new Random(1);
        var inFew = new ArrayList<Long>();
        var inMany = new ArrayList<Long>();
        for (int round = 0; round < ROUNDS; round++) {
            // What runs first is also warmed up.
            lookUp(few, FEW, random, inFew, round > 0);
            lookUp(many, among, random, inMany, round > 0);
        }
        double least = Median.of(inFew) / 1e3;
        double most = Median.of(inMany) / 1e3;
        table.atMost(1.5, most / least, "", figure, String.format(Locale.ROOT, "%.1f µs : %.1f µs", most, least));
    }

    private static void lookUp(AccountStore store, int among, Random random, List<Long> taken, boolean counts) {
        for (int time = 0; time < TIMES; time++) {
            var name = name(1 + random.nextInt(among));
            long start = System.nanoTime();
            store.findBy(name).orElseThrow();
            if (counts) {
                taken.add(System.nanoTime() - start);
            }
        }
    }

    private static Username name(int number) {
        return switch (Username.read("user" + number)) {
            case Username.Reading.Accepted(var name) -> name;
            case Username.Reading.Refused _ -> throw new IllegalStateException("a plain name");
        };
    }
}
