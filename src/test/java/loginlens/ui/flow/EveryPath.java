package loginlens.ui.flow;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import loginlens.account.Username;
import loginlens.auth.Exchange;

/** One exchange for each way that there is through the server; between them every kind of step happens. */
final class EveryPath {
    private EveryPath() {}

    /** Plays them all; the server's store is closed afterwards. */
    static List<Exchange> played(FlowServer server) {
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
        server.store.add(new Username("eve", "eve"), "{noop}unhashed", Optional.empty(), server.clock.instant());
        all.add(server.login("eve", FlowServer.PASSWORD));
        for (int wrong = 0; wrong < 6; wrong++) {
            all.add(server.login("guessed", "incorrect horse"));
        }
        all.add(server.whoAmI(FlowServer.token(login)));
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
