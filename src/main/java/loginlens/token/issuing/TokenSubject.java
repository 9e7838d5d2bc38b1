package loginlens.token.issuing;

import java.util.Optional;

/**
 * Whom a token is about.
 *
 * @param id            the account's id, the claim {@code sub}
 * @param username      the name as it was typed at registration
 * @param role          {@code admin} or {@code student}
 * @param favoriteColor the favorite color, if one was chosen
 */
public record TokenSubject(long id, String username, String role, Optional<String> favoriteColor) {}
