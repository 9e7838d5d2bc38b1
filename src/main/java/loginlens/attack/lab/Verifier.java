package loginlens.attack.lab;

/** A server of the lab, as far as it decides about a token. */
@FunctionalInterface
public interface Verifier {

    /**
     * Says who the bearer is.
     *
     * @throws com.auth0.jwt.exceptions.JWTVerificationException if it rejects the token
     * @throws Exception                                         if it breaks over it, as a real server would
     */
    User verify(String token) throws Exception;
}
