package loginlens.api;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.channels.ServerSocketChannel;
import java.time.Duration;
import java.util.function.BiFunction;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** One address and port that is served. */
final class Listener implements AutoCloseable {
    /** How many connections may wait to be accepted: while a room comes in at once, none should be lost. */
    private static final int BACKLOG = 1024;

    private final Server server;
    private final ServerConnector connector;
    private final Requests requests;
    private final URI address;

    private Listener(Server server, ServerConnector connector, Requests requests, URI address) {
        this.server = server;
        this.connector = connector;
        this.requests = requests;
        this.address = address;
    }

    /**
     * Binds and serves.
     *
     * @param port        0 for any that is free
     * @param connections those of all addresses
     * @param front       answers requests that come in through this gate
     * @throws java.net.BindException if the port or the address cannot be had
     */
    static Listener open(
            InetAddress at, int port, Connections connections, Replies replies, BiFunction<Gate, Requests, Front> front)
            throws IOException {
        var channel = ServerSocketChannel.open();
        try {
            channel.bind(new InetSocketAddress(at, port), BACKLOG);
            int bound = channel.socket().getLocalPort();
            var requests = new Requests();
            var server = JettyServer.make(front.apply(new Gate(at, bound), requests), new BadRequests(replies));
            var connector = JettyServer.connect(server, connections);
            connector.open(channel);
            JettyServer.start(server);
            return new Listener(
                    server, connector, requests, URI.create("http://" + at.getHostAddress() + ":" + bound));
        } catch (IOException | RuntimeException fault) {
            channel.close();
            throw fault;
        }
    }

    /** Where it serves. */
    URI address() {
        return address;
    }

    /** Takes no new connections and turns away what comes on those that are open, or is not wholly here. */
    void turnAway() {
        connector.close();
        requests.turnAway();
    }

    /** Waits until those that were let in have their reply; whether they do. */
    boolean awaitReplies(Duration patience) {
        return requests.awaitNone(patience);
    }

    @Override
    public void close() {
        JettyServer.stop(server);
    }
}
