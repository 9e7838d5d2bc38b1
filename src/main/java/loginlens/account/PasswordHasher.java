package loginlens.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.function.BinaryOperator;
import loginlens.text.StepCode;
import org.mindrot.jbcrypt.BCrypt;

/** Turns passwords into bcrypt hashes and compares them, with bcrypt's silent traps taken out. */
public final class PasswordHasher {
    /** The lowest cost that bcrypt has. */
    public static final int LOWEST_COST = 4;

    /** The highest cost of a new hash: some seconds. */
    public static final int HIGHEST_COST = 16;

    // A cost of 14 takes about a second; one of 30, written into the store by hand, would run for hours.
    private static final int HIGHEST_STORED_COST = 14;

    private final int cost;
    private final SecureRandom random;
    private final BinaryOperator<String> bcrypt;

    /** What a comparison found. */
    public sealed interface Comparison {

        /** The password was hashed with the stored salt; the two are the same or not. */
        record Compared(BcryptHash stored, BcryptHash computed, boolean matches) implements Comparison {
            /** Without the hashes: this text may end up in a log. */
            @Override
            public String toString() {
                return "Compared[matches=" + matches + "]";
            }
        }

        /** What is stored is not a hash that can be checked here. */
        record CannotCheck() implements Comparison {}
    }

    /**
     * A hasher for new hashes of this cost.
     *
     * @param cost the rounds as a power of two, 4 to 16; the server's is 12
     */
    public PasswordHasher(int cost, SecureRandom random) {
        this(cost, random, BCrypt::hashpw);
    }

    /** Hashes by this function, from a password and a salt: so a test can count how often it is asked. */
    PasswordHasher(int cost, SecureRandom random, BinaryOperator<String> bcrypt) {
        if (cost < LOWEST_COST || cost > HIGHEST_COST) {
            throw new IllegalArgumentException("cost must be 4 to 16");
        }
        this.cost = cost;
        this.random = random;
        this.bcrypt = bcrypt;
    }

    /** Hashes a password with a new salt. It must have passed {@link PasswordRules}. */
    @StepCode("newPasswordHashed")
    public BcryptHash hash(String password) {
        if (PasswordRules.unseenByBcrypt(password).isPresent()) {
            throw new IllegalArgumentException("bcrypt would not see all of this password");
        }
        return computed(password, BCrypt.gensalt(cost, random));
    }

    /**
     * Hashes the password with the salt of the stored hash and compares the digests in constant time.
     * A stored hash that cannot be checked costs about one comparison too, and never throws.
     */
    @StepCode("passwordHashed")
    public Comparison compare(String password, StoredHash storedHash) {
        if (!(storedHash instanceof BcryptHash stored) || !isCheckable(stored)) {
            computed(password, dummyHash().setting());
            return new Comparison.CannotCheck();
        }
        BcryptHash computed = computed(password, stored.setting());
        // The work is done even for a password that bcrypt sees only a part of, but that part cannot be the password.
        boolean matches = sameText(computed.digest(), stored.digest())
                & PasswordRules.unseenByBcrypt(password).isEmpty();
        return new Comparison.Compared(stored, computed, matches);
    }

    /** A hash of the same cost that no password is known for, so that an unknown user costs the same work. */
    public BcryptHash dummyHash() {
        return new BcryptHash("2a", cost, "LoginLens.LoginLens.Lo", "ginLens.LoginLens.LoginLens.Lo.");
    }

    private BcryptHash computed(String password, String setting) {
        return BcryptHash.read(bcrypt.apply(password, setting)).orElseThrow();
    }

    @StepCode("hashNotCheckable")
    private boolean isCheckable(BcryptHash hash) {
        // jBCrypt knows 2a only.
        return hash.version().equals("2a") && hash.cost() <= Math.max(cost, HIGHEST_STORED_COST);
    }

    @StepCode("digestsCompared")
    private static boolean sameText(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }
}
