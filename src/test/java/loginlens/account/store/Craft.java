package loginlens.account.store;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.h2.api.Trigger;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.StringDataType;

/** Ways to make a store of LoginLens run code of somebody else's when H2 opens or reads it. */
enum Craft {
    ALIAS_IN_THE_SEAL(
            "CREATE ALIAS leave_mark FOR 'loginlens.account.store.Craft$Mark.leave'",
            "ALTER TABLE store DROP COLUMN seal",
            "ALTER TABLE store ADD COLUMN seal VARBINARY(32) GENERATED ALWAYS AS (leave_mark())"),
    TRIGGER(
            "CREATE TRIGGER on_select BEFORE SELECT ON store CALL 'loginlens.account.store.Craft$Mark'"),
    LINKED_TABLE(
            "CREATE FORCE LINKED TABLE linked('org.h2.Driver', 'jdbc:h2:file:MARK', 'sa', '', 'none')"),
    GENERATED_COLUMN(
            "ALTER TABLE store DROP COLUMN seal",
            "ALTER TABLE store ADD COLUMN seal BIGINT GENERATED ALWAYS AS (FILE_WRITE(X'00', 'MARK'))"),
    DEFAULT_EXPRESSION(
            "ALTER TABLE accounts ALTER COLUMN favorite_color SET DEFAULT CAST(FILE_WRITE(X'00', 'MARK') AS VARCHAR)"),
    VIEW(
            "ALTER TABLE store RENAME TO real_store",
            "CREATE VIEW store AS SELECT store_id, layout, registered, seal FROM real_store"
                    + " WHERE FILE_WRITE(X'00', 'MARK') > 0"),
    TYPE_OF_VALUES {
        @Override
        void change(MVStore store) {
            store.removeMap("_");
            MVMap<String, String> types = store.openMap("_", new MVMap.Builder<String, String>()
                    .keyType(StringDataType.INSTANCE)
                    .valueType(new Name()));
            types.put("00000000", Mark.class.getName());
        }
    },
    SERIALIZED_OBJECT {
        @Override
        void change(MVStore store) {
            store.<Integer, Object[]>openMap("openTransactions").put(1, new Object[] {1, new Mark()});
        }
    };

    private static final System.Logger LOG = System.getLogger(Craft.class.getName());

    private final List<String> statements;

    Craft(String... statements) {
        this.statements = List.of(statements);
    }

    /** Crafts this database, and makes sure that H2 would run what is in it now. */
    void apply(Path database, Path mark) throws IOException, SQLException {
        System.setProperty(Mark.FILE, mark.toString());
        try (Connection connection = DriverManager.getConnection(StoreFolder.url(database), "sa", "");
                var statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql.replace("MARK", mark.toString()));
            }
            statement.execute("SHUTDOWN");
        }
        try (MVStore store = new MVStore.Builder().fileName(database.toString()).open()) {
            change(store);
        }
    }

    /** Whether H2 runs it, in a copy of the database; leaves no mark. */
    boolean runsInH2(Path database, Path mark) throws IOException {
        Path copy = Files.copy(database, database.resolveSibling("opened-by-h2.mv.db"));
        delete(mark);
        try (Connection connection = DriverManager.getConnection(StoreFolder.url(copy), "sa", "");
                var statement = connection.createStatement()) {
            statement.executeQuery("SELECT * FROM store");
            statement.execute("UPDATE store SET registered = registered + 1");
            statement.execute("INSERT INTO accounts (id, shown, mapped, password_hash, role, created_at)"
                    + " VALUES (99, 'x', 'x', 'x', 'STUDENT', CURRENT_TIMESTAMP)");
        } catch (SQLException e) {
            LOG.log(Level.DEBUG, "H2 refuses the rest, which is too late", e);
        }
        return delete(mark);
    }

    /** Whether there was a mark; a linked database adds its own ending to the name. */
    static boolean delete(Path mark) throws IOException {
        boolean plain = Files.deleteIfExists(mark);
        return Files.deleteIfExists(mark.resolveSibling(mark.getFileName() + ".mv.db")) || plain;
    }

    void change(MVStore store) {
        // Most are made by SQL alone.
    }

    /** Writes a class name as H2 does. */
    private static final class Name extends BasicDataType<String> {
        @Override
        public int getMemory(String name) {
            return 0;
        }

        @Override
        public void write(WriteBuffer buffer, String name) {
            buffer.putVarInt(name.length()).putStringData(name, name.length());
        }

        @Override
        public String read(ByteBuffer buffer) {
            throw new UnsupportedOperationException("only written here");
        }

        @Override
        public String[] createStorage(int size) {
            return new String[size];
        }
    }

    /** Code that a crafted database names in every way it can. Wherever it runs, it leaves a file behind. */
    public static final class Mark implements Trigger, Serializable {
        @Serial
        private static final long serialVersionUID = 1;
        /** The system property that names the file. */
        static final String FILE = "loginlens.mark";

        /** Made by H2, which is enough. */
        public Mark() {
            leave();
        }

        /** The alias. */
        public static byte[] leave() {
            try {
                Files.writeString(Path.of(System.getProperty(FILE)), "ran");
                return new byte[0];
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Serial
        private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
            in.defaultReadObject();
            leave();
        }

        @Override
        public void fire(Connection connection, Object[] before, Object[] after) {
            leave();
        }
    }
}
