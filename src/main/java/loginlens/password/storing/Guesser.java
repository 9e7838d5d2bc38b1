package loginlens.password.storing;

import java.util.function.IntConsumer;

/**
 * Tries words on stored rows, one hash each time. What is stored without a salt is compared with all rows at once; what
 * has a salt, with the one row of that salt. Belongs to one thread.
 */
@FunctionalInterface
public interface Guesser {
    /**
     * Hashes this word and compares.
     *
     * @param row   the row whose salt is used; without salts it does not matter
     * @param found told the number of each row that has this password
     */
    void guess(Word word, int row, IntConsumer found);
}
