package loginlens.attack.careless;

import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import com.auth0.jwt.exceptions.JWTVerificationException;
import java.sql.Connection;
import java.sql.SQLException;
import loginlens.attack.lab.User;
import loginlens.attack.lab.Verifier;

/** Puts the token's kid into the text of a query (RFC 8725 §3.10). */
public record KeyBySql(Connection database) implements Verifier {
    @Override
    // Shown from here
    public User verify(String token) throws SQLException {
        String kid = JWT.decode(token).getKeyId();
        String query = "SELECT secret FROM keys WHERE kid = '" + kid + "'"; // decides
        try (var statement = database.createStatement(); var row = statement.executeQuery(query)) {
            if (!row.next()) {
                throw new JWTVerificationException("unknown key");
            }
            return User.of(JWT.require(Algorithm.HMAC256(row.getString(1))).build().verify(token));
        }
    }
}
