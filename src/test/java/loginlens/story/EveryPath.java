package loginlens.story;

import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import loginlens.account.StoredHash;
import loginlens.account.Username;
import loginlens.auth.Caller;
import loginlens.auth.Callers;
import loginlens.auth.Credentials;
import loginlens.auth.Exchange;
import loginlens.auth.Request;
import loginlens.token.keys.SigningAlgorithm;

/** One exchange for each way that there is through the server; between them every kind of step happens. */
public final class EveryPath {
    /** A JWE, in the form that RFC 7516 §3.1 gives it. */
    static final String ENCRYPTED = "eyJhbGciOiJkaXIiLCJlbmMiOiJBMTI4R0NNIn0..aXY.Y3Q.dGFn";

    private EveryPath() {}

    /** Plays them all; the server's store is closed afterwards. */
    public static List<Exchange> played(FlowServer server) {
        var all = new ArrayList<Exchange>();
        all.add(server.register("ada"));
        all.add(server.register("ada"));
        all.add(server.register("a b", "short"));
        var login = server.login("ada", FlowServer.PASSWORD);
        all.add(login);
        all.add(server.login("ada", "incorrect horse"));
        all.add(server.login("nobody", FlowServer.PASSWORD));
        all.add(server.login("no name", FlowServer.PASSWORD));
        all.add(server.login("ada", "x".repeat(80)));
        all.add(server.login("", ""));
        server.store.add(new Username("eve", "eve"), StoredHash.of("{noop}unhashed"), Optional.empty(), server.clock.instant());
        all.add(server.login("eve", FlowServer.PASSWORD));
        for (int wrong = 0; wrong < 6; wrong++) {
            all.add(server.login("guessed", "incorrect horse"));
        }
        all.add(server.whoAmI(FlowServer.token(login)));
        all.add(server.whoAmI(JWT.create().withSubject("1").sign(Algorithm.HMAC256(FlowServer.SECRET))));
        all.add(server.keyless.whoAmI(new Request.WhoAmI(FlowServer.token(login))));
        all.add(server.whoAmI(ENCRYPTED));
        all.add(server.auth.calledBy(Caller.BY_HAND).whoAmI(new Request.WhoAmI(FlowServer.token(login))));
        all.add(server.auth.calledBy(Callers.OVER_HTTP).login(
                new Request.Login(new Credentials("ada", FlowServer.PASSWORD))));
        var elsewhere = server.auth.calledBy(Callers.OVER_HTTP);
        all.add(elsewhere.register(new Request.Register(new Credentials("eva", FlowServer.PASSWORD), Optional.empty())));
        all.add(elsewhere.login(new Request.Login(new Credentials("eva", "incorrect horse"))));
        all.add(elsewhere.whoAmI(new Request.WhoAmI(FlowServer.token(login))));
        for (var algorithm : List.of(SigningAlgorithm.HS512, SigningAlgorithm.RS256, SigningAlgorithm.PS384,
                SigningAlgorithm.ES256, SigningAlgorithm.EdDSA)) {
            server.settings.setAlgorithm(algorithm);
            var signed = server.login("ada", FlowServer.PASSWORD);
            all.add(signed);
            all.add(server.whoAmI(FlowServer.token(signed)));
        }
        server.clock.advance(Duration.ofHours(2));
        all.add(server.whoAmI(FlowServer.token(login)));
        all.add(server.whoAmI("no token"));
        all.add(server.whoAmI(""));
        server.store.close();
        all.add(server.login("ada", FlowServer.PASSWORD));
        all.add(server.register("bob"));
        return all;
    }
}
