package loginlens.account.store;

import java.nio.ByteBuffer;
import java.util.Set;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.db.NullValueDataType;
import org.h2.mvstore.db.RowDataType;
import org.h2.mvstore.db.ValueDataType;
import org.h2.mvstore.tx.VersionedValueType;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.ByteArrayDataType;
import org.h2.mvstore.type.DataType;
import org.h2.mvstore.type.LongDataType;
import org.h2.mvstore.type.StringDataType;

/**
 * The Java classes that a database file names for its values. H2 loads and makes whatever is named there, and it
 * deserializes Java objects from the list of prepared transactions. Both are read here without doing either.
 */
final class StoredTypes {
    private static final String TYPES = "_";
    private static final String PREPARED = "openTransactions";
    private static final String LOBS = "org.h2.mvstore.db.LobStorageMap$";
    private static final Set<String> SIMPLE = Set.of(
            LongDataType.class.getName(),
            StringDataType.class.getName(),
            ByteArrayDataType.class.getName(),
            NullValueDataType.class.getName(),
            LOBS + "BlobReference$Type",
            LOBS + "BlobMeta$Type");
    private static final int LONGEST_NAME = 100;

    /** Set as soon as something is met that H2 does not write into a store of LoginLens. */
    private boolean foreign;

    /**
     * Whether these types are all of H2's own kinds, and no transaction is prepared.
     *
     * @param store a store that nobody else reads, because its maps are opened in a way of their own here
     */
    boolean areKnown(MVStore store) {
        try {
            read(store, TYPES, StringDataType.INSTANCE, new TypeName());
            read(store, PREPARED, new Nothing(), new Nothing());
            return true;
        } catch (RuntimeException e) {
            if (foreign) {
                return false;
            }
            throw e;
        }
    }

    private static <K, V> void read(MVStore store, String name, DataType<K> keys, DataType<V> values) {
        if (store.hasMap(name)) {
            MVMap<K, V> map = store.openMap(name, new MVMap.Builder<K, V>().keyType(keys).valueType(values));
            // Each page is read on the way, and so each entry.
            map.keyIterator(null).forEachRemaining(key -> {});
        }
    }

    private RuntimeException foreign(String what) {
        foreign = true;
        return new IllegalStateException(what);
    }

    /** Reads past an entry as H2 would, but only takes note of the names. */
    private final class TypeName extends ReadOnlyType<String> {
        @Override
        public String read(ByteBuffer buffer) {
            int length = DataUtils.readVarInt(buffer);
            if (length > LONGEST_NAME) {
                throw foreign("a name that none of the known types has");
            }
            String name = DataUtils.readString(buffer, length);
            if (name.equals(VersionedValueType.Factory.class.getName())) {
                read(buffer);
            } else if (name.equals(RowDataType.Factory.class.getName())) {
                new RowDataType.Factory().create(buffer, null, null);
            } else if (name.equals(ValueDataType.Factory.class.getName())) {
                new ValueDataType.Factory().create(buffer, null, null);
            } else if (!SIMPLE.contains(name)) {
                throw foreign("a type that LoginLens does not store");
            }
            return name;
        }

        @Override
        public String[] createStorage(int size) {
            return new String[size];
        }
    }

    /** The type of what is not to be there. */
    private final class Nothing extends ReadOnlyType<Object> {
        @Override
        public Object read(ByteBuffer buffer) {
            throw foreign("a prepared transaction");
        }

        @Override
        public Object[] createStorage(int size) {
            return new Object[size];
        }
    }

    private abstract static class ReadOnlyType<T> extends BasicDataType<T> {
        @Override
        public int getMemory(T value) {
            return 0;
        }

        @Override
        public void write(WriteBuffer buffer, T value) {
            throw new UnsupportedOperationException("only read here");
        }
    }
}
