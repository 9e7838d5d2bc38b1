package loginlens.password.storing;

import java.util.List;
import loginlens.account.PasswordHasher;
import loginlens.account.PasswordHasher.Comparison;

/** bcrypt by the code of the login. */
final class Bcrypt implements PasswordStorage {
    private final PasswordHasher hasher;

    Bcrypt(PasswordHasher hasher) {
        this.hasher = hasher;
    }

    @Override
    public Scheme scheme() {
        return Scheme.BCRYPT;
    }

    @Override
    public String store(String password) {
        return hasher.hash(password);
    }

    @Override
    public Guesser guesser(List<String> stored) {
        return (word, row, found) -> {
            if (hasher.compare(word.text(), stored.get(row)) instanceof Comparison.Compared(var _, var matches) && matches) {
                found.accept(row);
            }
        };
    }
}
