package loginlens.attack.careless;

import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import com.auth0.jwt.interfaces.DecodedJWT;
import java.sql.Connection;
import java.sql.SQLException;
import loginlens.attack.lab.User;
import loginlens.attack.lab.Verifier;

/** Puts the token's kid into the text of a query (RFC 8725 §3.10). */
public record KeyBySql(Connection database) implements Verifier {
    @Override
    // Shown from here
    public User verify(String token) throws SQLException {
        DecodedJWT jwt = JWT.decode(token);
        String query = "SELECT secret FROM keys"
                + " WHERE kid = '" + jwt.getKeyId() + "'"; // decides
        try (var select = database.createStatement();
                var row = select.executeQuery(query)) {
            row.next();
            Algorithm algorithm = Algorithm.HMAC256(row.getString(1));
            return User.of(JWT.require(algorithm).build().verify(jwt));
        }
    }
}
