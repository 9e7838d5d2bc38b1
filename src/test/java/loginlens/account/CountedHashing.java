package loginlens.account;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import org.mindrot.jbcrypt.BCrypt;

/** A password hasher that notes the cost of each hash that bcrypt computes for it. */
public final class CountedHashing {
    private final List<Integer> costs = new ArrayList<>();
    private final PasswordHasher hasher;

    /** Hashes at this cost. */
    public CountedHashing(int cost) {
        hasher = new PasswordHasher(cost, new SecureRandom(), (password, salt) -> {
            costs.add(Integer.valueOf(salt.substring(4, 6)));
            return BCrypt.hashpw(password, salt);
        });
    }

    public PasswordHasher hasher() {
        return hasher;
    }

    /** The costs of the hashes since the last time this was asked. */
    public List<Integer> costs() {
        var noted = List.copyOf(costs);
        costs.clear();
        return noted;
    }
}
