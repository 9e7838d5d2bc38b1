package loginlens.bench;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import loginlens.app.server.Opening;
import loginlens.app.server.Server;
import loginlens.app.server.ServerFactory;
import loginlens.auth.Credentials;
import loginlens.auth.Reply;
import loginlens.auth.Request;
import loginlens.auth.ServerTime;
import loginlens.preferences.Preferences;
import loginlens.text.Words;

/** A whole login on the server, among a thousand accounts and among a million, by turns. */
final class LoginFigure {
    private static final int FEW = 1_000;
    private static final int MANY = 1_000_000;
    private static final int TURNS = 41;
    private static final int WARM_UP = 5;

    private LoginFigure() {}

    static void measure(Path folder, Table table) throws SQLException {
        Stores.make(folder.resolve("few"), FEW);
        Stores.make(folder.resolve("many"), MANY);
        var few = open(folder.resolve("few"));
        var many = open(folder.resolve("many"));
        var inFew = new ArrayList<Double>();
        var inMany = new ArrayList<Double>();
        var random = new Random(1);
        for (int turn = -WARM_UP; turn < TURNS; turn++) {
            time(few, 1 + random.nextInt(FEW), inFew, turn >= 0);
            time(many, 1 + random.nextInt(MANY), inMany, turn >= 0);
        }
        few.store().close();
        many.store().close();
        table.ratioAtMost(1.02, inMany, inFew, "ms", "login with 1,000,000 accounts : with 1,000, names at random");
    }

    private static void time(Server server, int number, List<Double> taken, boolean counts) {
        var request = new Request.Login(new Credentials("user" + number, Stores.PASSWORD));
        long start = System.nanoTime();
        var reply = server.auth().login(request).reply();
        double milliseconds = (System.nanoTime() - start) / 1e6;
        if (!(reply instanceof Reply.Welcome)) {
            throw new IllegalStateException(reply.toString());
        }
        if (counts) {
            taken.add(milliseconds);
        }
    }

    private static Server open(Path folder) {
        var time = new ServerTime(Clock.systemDefaultZone());
        var servers = new ServerFactory(time, new Words(Locale.ENGLISH, time), Preferences.unsaved());
        return switch (servers.open(folder)) {
            case Opening.Ready(var server) -> server;
            case Opening.NoStore why -> throw new IllegalStateException(why.toString());
            case Opening.Failed why -> throw new IllegalStateException(why.toString());
        };
    }
}
