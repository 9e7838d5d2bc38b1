package loginlens.attack.lab;

import java.util.Optional;
import loginlens.token.reading.Claim;
import loginlens.token.reading.ReadToken;

/**
 * Somebody with an account in the lab.
 *
 * @param id       the claim {@code sub}
 * @param username the claim {@code username}
 * @param role     what the lab has really given them, {@code student} or {@code admin}
 */
public record LabAccount(long id, String username, String role) {
    /** The attacker, a student: the example account. */
    public static final LabAccount ADA = new LabAccount(7, "ada", "student");
    /** The admin, whose old or stolen tokens some attacks use. */
    public static final LabAccount GRACE = new LabAccount(1, "grace", "admin");

    /**
     * A student with the name in this token, so that the attack is on the person whom the room knows. Only the name is
     * taken: the token itself is not from the lab. Empty if there is no username in it.
     */
    public static Optional<LabAccount> named(ReadToken inHand) {
        return inHand.claim("username").flatMap(Claim::text).filter(name -> !name.isBlank())
                .map(name -> new LabAccount(ADA.id(), name, ADA.role()));
    }
}
