package loginlens.password.storing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.List;
import java.util.function.IntConsumer;

/** One fast hash of the password, in hexadecimal digits. */
final class UnsaltedDigest implements PasswordStorage {
    private final Scheme scheme;
    private final Digests digest;

    UnsaltedDigest(Scheme scheme, Digests digest) {
        this.scheme = scheme;
        this.digest = digest;
    }

    @Override
    public Scheme scheme() {
        return scheme;
    }

    @Override
    public String store(String password) {
        return HexFormat.of().formatHex(digest.make().digest(password.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public Guesser guesser(List<String> stored) {
        return new AllRowsAtOnce(digest.make(), stored.stream().map(HexFormat.of()::parseHex).toArray(byte[][]::new));
    }

    /** Looks at the first two bytes before the rows: most words stop there. */
    private static final class AllRowsAtOnce implements Guesser {
        private final MessageDigest digest;
        private final byte[][] rows;
        private final BitSet beginnings = new BitSet(1 << 2 * Byte.SIZE);

        AllRowsAtOnce(MessageDigest digest, byte[][] rows) {
            this.digest = digest;
            this.rows = rows;
            for (var row : rows) {
                beginnings.set(beginning(row));
            }
        }

        @Override
        public void guess(Word word, int row, IntConsumer found) {
            var computed = digest.digest(word.utf8());
            if (beginnings.get(beginning(computed))) {
                for (int each = 0; each < rows.length; each++) {
                    if (Arrays.equals(computed, rows[each])) {
                        found.accept(each);
                    }
                }
            }
        }

        private static int beginning(byte[] hash) {
            return Byte.toUnsignedInt(hash[0]) << Byte.SIZE | Byte.toUnsignedInt(hash[1]);
        }
    }
}
