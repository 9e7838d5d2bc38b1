package loginlens.account.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import loginlens.files.DurableFiles;
import org.h2.api.ErrorCode;
import org.h2.store.fs.FilePath;

/**
 * Looks whether a file is a whole store, on a copy in memory: H2 repairs what it opens, which would write over a
 * suspect file, and after a failed opening it keeps the file locked until the process ends. H2 also runs what a file
 * brings along, so its objects are read first, and it is opened as a database only if LoginLens makes all of them.
 */
final class StoreInspection {
    private static final System.Logger LOG = System.getLogger(StoreInspection.class.getName());
    private static final int HEADER_BLOCK = 4096;

    /** What an inspection finds. */
    sealed interface Finding {

        /** A whole store: every row carries its right seal, each index leads to each row, and none is missing. */
        record Sound(UUID storeId, int layout, long registered) implements Finding {

            /** What can be promised of this store while it is open. */
            Receipt receipt() {
                return new Receipt(storeId, registered, Optional.empty());
            }
        }

        /** A store of a layout that is not known here, as it says itself. */
        record Newer(int layout) implements Finding {}

        /** It has objects that LoginLens does not make, such as code; nothing of it was run. */
        record Foreign() implements Finding {}

        /** Anything else. */
        record Unsound() implements Finding {}
    }

    /** The memory did not suffice, which says nothing about the file. */
    static final class TooLittleMemoryException extends IOException {
        @Serial
        private static final long serialVersionUID = 1;
    }

    private StoreInspection() {}

    /** Inspects a database file. */
    static Finding of(Path file, Layouts layouts) throws IOException {
        try (InputStream content = DurableFiles.newInputStream(file)) {
            return of(content, layouts);
        }
    }

    /** Inspects the bytes of a database file. */
    static Finding of(InputStream content, Layouts layouts) throws IOException {
        String name = "nioMemFS:inspection-" + UUID.randomUUID();
        FilePath copy = FilePath.get(name + ".mv.db");
        try {
            if (!copy(content, copy)) {
                return new Finding.Unsound();
            }
            Optional<DatabaseObjects> objects = DatabaseObjects.read(copy.toString());
            if (objects.isEmpty() || !layouts.know(objects.get().statements())) {
                return unknown(objects.map(DatabaseObjects::layout).orElse(OptionalInt.empty()), layouts);
            }
            try (Connection connection = Database.look("jdbc:h2:" + name)) {
                return look(connection, layouts);
            }
        } catch (SQLException e) {
            failIfOutOfMemory(e);
            LOG.log(Level.WARNING, "Not a whole store: H2 error {0}", e.getErrorCode());
            return new Finding.Unsound();
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
            // A flipped bit in a length or a pointer can end in any of these, inside H2.
            failIfOutOfMemory(e);
            LOG.log(Level.WARNING, "Not a whole store: {0}", e.getClass().getSimpleName());
            return new Finding.Unsound();
        } finally {
            copy.delete();
        }
    }

    private static Finding unknown(OptionalInt layout, Layouts layouts) {
        LOG.log(Level.WARNING, "The database has objects that LoginLens does not make; nothing of it was run");
        return layout.isPresent() && layout.getAsInt() > layouts.newest()
                ? new Finding.Newer(layout.getAsInt())
                : new Finding.Foreign();
    }

    private static void failIfOutOfMemory(Throwable fault) throws TooLittleMemoryException {
        boolean outOfMemory = Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof OutOfMemoryError
                        || cause instanceof SQLException sql && sql.getErrorCode() == ErrorCode.OUT_OF_MEMORY);
        if (outOfMemory) {
            throw new TooLittleMemoryException();
        }
    }

    /** Copies the file if it begins like a database: anything else may be of any size. */
    private static boolean copy(InputStream content, FilePath copy) throws IOException {
        byte[] headers = content.readNBytes(2 * HEADER_BLOCK);
        if (!isHeader(headers, 0) && !isHeader(headers, HEADER_BLOCK)) {
            return false;
        }
        try (FileChannel channel = copy.open("rw")) {
            channel.write(ByteBuffer.wrap(headers));
            content.transferTo(Channels.newOutputStream(channel));
        }
        return true;
    }

    private static boolean isHeader(byte[] bytes, int at) {
        return bytes.length >= at + 3 && new String(bytes, at, 3, StandardCharsets.US_ASCII).equals("H:2");
    }

    private static Finding look(Connection connection, Layouts layouts) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet store = statement.executeQuery("SELECT layout, store_id, registered FROM store")) {
            store.next();
            int layout = store.getInt(1);
            UUID storeId = store.getObject(2, UUID.class);
            long registered = store.getLong(3);
            boolean sound = layout > 0
                    && layout <= layouts.newest()
                    && number(connection, SEALED_STORES) == 1
                    && number(connection, SEALED_ACCOUNTS) == registered
                    && number(connection, "SELECT COALESCE(MAX(id), 0) FROM accounts") == registered
                    && number(connection, "SELECT COUNT(*) FROM accounts") == registered
                    && number(connection, FOUND_BY_NAME) == registered;
            return sound ? new Finding.Sound(storeId, layout, registered) : new Finding.Unsound();
        }
    }

    // The seals as schema.sql has them: what the file says of them must not become part of a statement.
    private static final String SEALED_STORES = """
            SELECT COUNT(*) FROM store
            WHERE seal = HASH('SHA-256', CONCAT_WS('|', store_id, layout, registered))""";
    private static final String SEALED_ACCOUNTS = """
            SELECT COUNT(*) FROM accounts
            WHERE seal = HASH('SHA-256', CONCAT_WS('|',
                id, shown, mapped, password_hash, role, favorite_color, created_at))""";
    private static final String FOUND_BY_NAME = """
            SELECT COUNT(*) FROM accounts a
            WHERE a.id = (SELECT b.id FROM accounts b WHERE b.mapped = a.mapped)
              AND a.seal = (SELECT c.seal FROM accounts c WHERE c.id = a.id)""";

    private static long number(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
