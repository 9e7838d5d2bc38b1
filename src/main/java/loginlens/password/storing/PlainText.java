package loginlens.password.storing;

import java.util.List;

/** The password as it is. */
final class PlainText implements PasswordStorage {
    @Override
    public Scheme scheme() {
        return Scheme.PLAIN_TEXT;
    }

    @Override
    public String store(String password) {
        return password;
    }

    /** Nothing is hashed: anyone who has the rows has the passwords. */
    @Override
    public Guesser guesser(List<String> stored) {
        return (word, row, found) -> {
            for (int each = 0; each < stored.size(); each++) {
                if (stored.get(each).equals(word.text())) {
                    found.accept(each);
                }
            }
        };
    }
}
