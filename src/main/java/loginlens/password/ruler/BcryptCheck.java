package loginlens.password.ruler;

import java.security.SecureRandom;
import java.time.Duration;
import org.mindrot.jbcrypt.BCrypt;

/**
 * Asks jBCrypt itself whether two texts are one to it, without the rules that LoginLens has around it: makes a hash of
 * the one and checks the other against it.
 */
public final class BcryptCheck {
    private final int cost;
    private final SecureRandom random;

    /** Hashes with this cost, 4 to 16. */
    public BcryptCheck(int cost, SecureRandom random) {
        this.cost = cost;
        this.random = random;
    }

    /**
     * What jBCrypt said.
     *
     * @param matches whether the second text gets in with the hash of the first
     * @param took    the time of both hashes
     */
    public record Answer(boolean matches, Duration took) {}

    /** Which cost it hashes with. */
    public int cost() {
        return cost;
    }

    /** Hashes the first text and checks the second. Takes the time of two hashes. */
    public Answer ask(String first, String second) {
        long start = System.nanoTime();
        boolean matches = BCrypt.checkpw(second, BCrypt.hashpw(first, BCrypt.gensalt(cost, random)));
        return new Answer(matches, Duration.ofNanos(System.nanoTime() - start));
    }
}
