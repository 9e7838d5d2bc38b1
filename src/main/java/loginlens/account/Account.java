package loginlens.account;

import java.time.Instant;
import java.util.Optional;

/**
 * A stored user.
 *
 * @param id            1 for the first account ever registered, then one more each time
 * @param passwordHash  read once, where the row leaves the store
 * @param favoriteColor empty if none was chosen
 */
public record Account(
        long id,
        Username username,
        StoredHash passwordHash,
        Role role,
        Optional<FavoriteColor> favoriteColor,
        Instant createdAt) {

    /** Without the hash: this text may end up in a log. */
    @Override
    public String toString() {
        return "Account[id=" + id + ", role=" + role + "]";
    }
}
