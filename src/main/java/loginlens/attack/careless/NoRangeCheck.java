package loginlens.attack.careless;

import com.auth0.jwt.JWT;
import com.auth0.jwt.exceptions.JWTVerificationException;
import com.auth0.jwt.interfaces.DecodedJWT;
import java.math.BigInteger;
import loginlens.attack.lab.P256;
import loginlens.attack.lab.User;
import loginlens.attack.lab.Verifier;

/** A model of ECDSA as the JDK verified it before April 2022: 0 for r and s was not refused (CVE-2022-21449). */
public record NoRangeCheck(P256.Point publicKey) implements Verifier {
    @Override
    // Shown from here
    public User verify(String token) {
        DecodedJWT jwt = JWT.decode(token);
        var signature = P256.Signature.of(jwt.getSignature());
        BigInteger w = P256.inverse(signature.s()); // decides
        BigInteger u1 = P256.hash(jwt).multiply(w).mod(P256.N);
        BigInteger u2 = signature.r().multiply(w).mod(P256.N);
        var point = P256.BASE.times(u1).plus(publicKey.times(u2));
        if (!point.x().mod(P256.N).equals(signature.r())) {
            throw new JWTVerificationException("wrong signature");
        }
        return User.of(jwt);
    }
}
