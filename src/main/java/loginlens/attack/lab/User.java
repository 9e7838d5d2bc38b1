package loginlens.attack.lab;

import com.auth0.jwt.interfaces.DecodedJWT;
import java.util.Optional;

/**
 * Whom a server of the lab takes the bearer of a token for.
 *
 * @param username the name in the token, or nothing
 * @param role     the role in the token, or nothing
 */
public record User(String username, String role) {

    /** Takes the token's word for it. */
    public static User of(DecodedJWT jwt) {
        return new User(text(jwt, "username"), text(jwt, "role"));
    }

    private static String text(DecodedJWT jwt, String claim) {
        return Optional.ofNullable(jwt.getClaim(claim).asString()).orElse("");
    }
}
