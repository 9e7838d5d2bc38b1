package loginlens.attack.forging;

import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import com.auth0.jwt.exceptions.JWTVerificationException;
import loginlens.attack.Forging;
import loginlens.attack.lab.Lab;
import loginlens.attack.lab.TokenDraft;
import loginlens.attack.lab.User;
import loginlens.attack.lab.Verifier;
import loginlens.text.Message;
import loginlens.token.encoding.Quoted;

/** What many attacks have in common: the first steps, and a verifier that does by java-jwt all that java-jwt can. */
final class Steps {
    private Steps() {}

    /** Begins with the honest token of the student. */
    static Forging withTokenOf(Lab lab, String token) {
        return Forging.from(token).knowing("attack.known.token", Quoted.text(lab.student().username()));
    }

    /** Gives oneself this role. */
    static Forging role(Forging forging, String role) {
        return forging.move(Message.of("attack.move.role", Quoted.text(role)), draft -> draft.claim("role", role));
    }

    /** Writes this into the header. */
    static Forging header(Forging forging, String name, String text) {
        Message said = Message.of("attack.move.header", name, Quoted.text(text));
        return forging.move(said, draft -> draft.header(name, text));
    }

    /** Leaves only the dot before the signature. */
    static Forging cut(Forging forging) {
        return forging.move(Message.of("attack.move.cut"), TokenDraft::unsigned);
    }

    /** The algorithm, the issuer and the audience are the server's choice, and no date is forgiven. */
    static Verifier strict(Algorithm algorithm) {
        return token -> User.of(JWT.require(algorithm).withIssuer(Lab.ISSUER).withAudience(Lab.AUDIENCE).build()
                .verify(token));
    }

    /** Says no before anything else, if this is not so. */
    static void require(boolean good, String why) {
        if (!good) {
            throw new JWTVerificationException(why);
        }
    }
}
