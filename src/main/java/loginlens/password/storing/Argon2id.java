package loginlens.password.storing;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;

/**
 * Argon2id (RFC 9106) with the least that OWASP's Password Storage Cheat Sheet asks for: 19 MiB of memory, two
 * iterations, one lane; a hash of 32 bytes.
 */
final class Argon2id implements PasswordStorage {
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int ITERATIONS = 2;
    private static final int LANES = 1;
    private static final int HASH_BYTES = 32;
    private static final int SALT_BYTES = 16;

    private final SecureRandom random;

    Argon2id(SecureRandom random) {
        this.random = random;
    }

    @Override
    public Scheme scheme() {
        return Scheme.ARGON2ID;
    }

    @Override
    public String store(String password) {
        var salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return store(password, salt);
    }

    /** With this salt. */
    static String store(String password, byte[] salt) {
        return function().hash(password.getBytes(StandardCharsets.UTF_8), salt).getResult();
    }

    @Override
    public Guesser guesser(List<String> stored) {
        var function = function();
        return (word, row, found) -> {
            if (function.check(word.text(), stored.get(row))) {
                found.accept(row);
            }
        };
    }

    /** The library keeps one for each setting. */
    private static Argon2Function function() {
        return Argon2Function.getInstance(MEMORY_KIB, ITERATIONS, LANES, HASH_BYTES, Argon2.ID);
    }
}
