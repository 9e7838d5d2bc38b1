package loginlens.password.storing;

import java.util.List;
import loginlens.account.PasswordHasher;
import loginlens.account.PasswordHasher.Comparison;
import loginlens.account.StoredHash;

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
        return hasher.hash(password).text();
    }

    @Override
    public Guesser guesser(List<String> stored) {
        var hashes = stored.stream().map(StoredHash::of).toList();
        return (word, row, found) -> {
            var comparison = hasher.compare(word.text(), hashes.get(row));
            if (comparison instanceof Comparison.Compared compared && compared.matches()) {
                found.accept(row);
            }
        };
    }
}
