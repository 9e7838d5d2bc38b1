package loginlens.account.store;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.db.ValueDataType;
import org.h2.mvstore.tx.Transaction;
import org.h2.mvstore.tx.TransactionMap;
import org.h2.mvstore.tx.TransactionStore;
import org.h2.mvstore.type.LongDataType;
import org.h2.mvstore.type.MetaType;
import org.h2.result.RowFactory;
import org.h2.result.SearchRow;
import org.h2.value.CompareMode;
import org.h2.value.TypeInfo;
import org.h2.value.Typed;
import org.h2.value.ValueInteger;
import org.h2.value.ValueVarchar;

/**
 * What a database file has H2 do when it is opened: the SQL of each of its objects, which H2 keeps in its table 0.
 * H2 would run it all, and any code that it names. Here it is read as text, and nothing of the file is run.
 *
 * @param statements the SQL of all objects, without what differs from one store to the next
 * @param layout     the number in the table {@code store}, if there is such a table; unchecked
 */
record DatabaseObjects(Set<String> statements, OptionalInt layout) {
    private static final String STORE_TABLE = "CREATE CACHED TABLE \"PUBLIC\".\"STORE\"(";
    /** The number of an object, its head, its type, its SQL. */
    private static final Typed[] OBJECT_COLUMNS =
            {TypeInfo.TYPE_INTEGER, TypeInfo.TYPE_INTEGER, TypeInfo.TYPE_INTEGER, TypeInfo.TYPE_VARCHAR};
    private static final int SQL = 3;
    /** As in schema.sql, through all layouts. */
    private static final Typed[] STORE_COLUMNS =
            {TypeInfo.TYPE_UUID, TypeInfo.TYPE_INTEGER, TypeInfo.TYPE_BIGINT, TypeInfo.TYPE_VARBINARY};
    private static final int LAYOUT = 1;
    private static final int LOCK_TIMEOUT_MILLIS = 1_000;

    /**
     * Reads a database file, which may be anybody's.
     *
     * @param file as H2 names it, with all its endings; nobody else has it open
     * @return empty if the file names Java classes that no store of LoginLens names; H2 would load them
     * @throws RuntimeException or {@link Error}, whatever H2 throws at a file that is damaged
     */
    static Optional<DatabaseObjects> read(String file) {
        try (MVStore store = open(file)) {
            if (!new StoredTypes().areKnown(store)) {
                return Optional.empty();
            }
        }
        try (MVStore store = open(file)) {
            return Optional.of(read(store));
        }
    }

    private static MVStore open(String file) {
        return new MVStore.Builder().fileName(file).readOnly().open();
    }

    /** Reads as H2 does: what a kill has left unfinished is undone first, because that changes the tables. */
    private static DatabaseObjects read(MVStore store) {
        TransactionStore transactions =
                new TransactionStore(store, new MetaType<>(null, null), new ValueDataType(), LOCK_TIMEOUT_MILLIS);
        transactions.init();
        transactions.endLeftoverTransactions();
        Transaction transaction = transactions.begin();
        TransactionMap<Long, SearchRow> objects = table(transaction, 0, OBJECT_COLUMNS);
        Set<String> statements = new HashSet<>();
        OptionalInt layout = OptionalInt.empty();
        for (Iterator<Long> numbers = objects.keyIterator(null); numbers.hasNext(); ) {
            long number = numbers.next();
            // Only this type of text has all its letters here; H2 would look for those of others elsewhere.
            String sql = ((ValueVarchar) objects.get(number).getValue(SQL)).getString();
            statements.add(withoutVariations(sql));
            if (sql.startsWith(STORE_TABLE)) {
                layout = layout(table(transaction, number, STORE_COLUMNS));
            }
        }
        return new DatabaseObjects(Set.copyOf(statements), layout);
    }

    private static TransactionMap<Long, SearchRow> table(Transaction transaction, long number, Typed... columns) {
        var rows = RowFactory.getRowFactory()
                .createRowFactory(null, CompareMode.getInstance(null, 0), null, columns, null, false);
        return transaction.openMap("table." + number, LongDataType.INSTANCE, rows.getRowDataType());
    }

    private static OptionalInt layout(TransactionMap<Long, SearchRow> store) {
        Long row = store.firstKey();
        return row != null && store.get(row).getValue(LAYOUT) instanceof ValueInteger number
                ? OptionalInt.of(number.getInt())
                : OptionalInt.empty();
    }

    /** Leaves out H2's version, the salt of the one user's empty password, and what H2 notes for its own planning. */
    private static String withoutVariations(String sql) {
        return sql.replaceAll(" SELECTIVITY [0-9]{1,3}", "")
                .replaceFirst("^SET CREATE_BUILD [0-9]{1,5}$", "SET CREATE_BUILD")
                .replaceFirst("SALT '[0-9a-f]{16}' HASH '[0-9a-f]{64}'", "SALT '' HASH ''");
    }
}
