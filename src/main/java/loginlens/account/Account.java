package loginlens.account;

import java.time.Instant;
import java.util.Optional;

/**
 * A stored user.
 *
 * @param id            1 for the first account ever registered, then one more each time
 * @param passwordHash  as stored; may be anything if the store was edited by hand
 * @param favoriteColor empty if none was chosen
 */
public record Account(
        long id,
        Username username,
        String passwordHash,
        Role role,
        Optional<FavoriteColor> favoriteColor,
        Instant createdAt) {

    /** Without the hash: this text may end up in a log. */
    @Override
    public String toString() {
        return "Account[id=" + id + ", role=" + role + "]";
    }
}
