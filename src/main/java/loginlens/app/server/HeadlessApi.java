package loginlens.app.server;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import loginlens.account.store.StoreOpening;
import loginlens.api.ServeResult;
import loginlens.auth.Exchange;
import loginlens.text.Message;
import loginlens.text.Words;

/**
 * LoginLens without a window: the web API alone. Prints its address on the first line, then each exchange on a line,
 * and serves until the process is told to end; then those who were let in get their reply first. No password is kept
 * longer than its request. Nothing here touches JavaFX.
 */
public final class HeadlessApi {
    private final ServerFactory servers;
    private final Words words;
    private final PrintStream out;
    private final PrintStream err;

    /** Prints addresses and exchanges to {@code out}, and what a person should know to {@code err}. */
    public HeadlessApi(ServerFactory servers, Words words, PrintStream out, PrintStream err) {
        this.servers = servers;
        this.words = words;
        this.out = out;
        this.err = err;
    }

    /** Starts serving; whether it does. What was started goes on without this thread. */
    public boolean start(Optional<Path> folder, int port) {
        var opening = folder.map(servers::open).orElseGet(() -> new Opening.Ready(servers.inMemory()));
        return switch (opening) {
            case Opening.Ready(var server) -> serve(server, port);
            case Opening.NoStore(StoreOpening.Damaged damaged) -> {
                failed(damaged.message());
                yield failed(Message.of("repair.hint"));
            }
            case Opening.NoStore(var why) -> failed(why.message());
            case Opening.Failed(var why) -> failed(why);
        };
    }

    private boolean serve(Server server, int port) {
        // Nobody looks back at exchanges here, and there are passwords in them.
        server.exchanges().keepNone();
        var stop = Thread.ofPlatform().name("stop-serving").unstarted(server::close);
        // First, so that nobody is let in whom the end of the process would leave without a reply.
        Runtime.getRuntime().addShutdownHook(stop);
        return switch (server.api().serve(port)) {
            case ServeResult.Started(var address) -> {
                out.println(address);
                server.notices().forEach(notice -> err.println(words.say(notice)));
                server.exchanges().onAdded(exchange -> out.println(line(exchange)));
                yield true;
            }
            case ServeResult.NotStarted(var why) -> {
                Runtime.getRuntime().removeShutdownHook(stop);
                server.close();
                yield failed(why);
            }
        };
    }

    private boolean failed(Message why) {
        err.println(words.say(why));
        return false;
    }

    private String line(Exchange exchange) {
        var what = Message.of(
                "service.exchange",
                exchange.request().method(),
                exchange.request().path(),
                exchange.reply().status(),
                exchange.took().toMillis());
        return exchange.bcrypt().equals(Duration.ZERO)
                ? words.say(what)
                : words.say("service.exchange.bcrypt", what, exchange.bcrypt().toMillis());
    }
}
