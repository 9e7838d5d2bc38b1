package loginlens.password.storing;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** SHA-256 of a random salt and the password: both in hexadecimal digits, with a colon between them. */
final class SaltedDigest implements PasswordStorage {
    private static final int SALT_BYTES = 16;

    private final SecureRandom random;

    SaltedDigest(SecureRandom random) {
        this.random = random;
    }

    private record Row(byte[] salt, byte[] hash) {
        static Row read(String stored) {
            int colon = stored.indexOf(':');
            var hex = HexFormat.of();
            return new Row(hex.parseHex(stored, 0, colon), hex.parseHex(stored, colon + 1, stored.length()));
        }
    }

    @Override
    public Scheme scheme() {
        return Scheme.SALTED_SHA_256;
    }

    @Override
    public String store(String password) {
        var salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return store(password, salt);
    }

    /** With this salt. */
    static String store(String password, byte[] salt) {
        var digest = Digests.SHA_256.make();
        digest.update(salt);
        var hash = digest.digest(password.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(salt) + ":" + HexFormat.of().formatHex(hash);
    }

    @Override
    public Guesser guesser(List<String> stored) {
        var rows = stored.stream().map(Row::read).toArray(Row[]::new);
        var digest = Digests.SHA_256.make();
        return (word, row, found) -> {
            digest.update(rows[row].salt());
            if (Arrays.equals(digest.digest(word.utf8()), rows[row].hash())) {
                found.accept(row);
            }
        };
    }
}
