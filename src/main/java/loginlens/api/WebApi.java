package loginlens.api;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.BindException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import loginlens.auth.AuthService;
import loginlens.text.Message;
import loginlens.text.Words;

/**
 * The service over HTTP: off until it is told to serve. First on this computer alone; sharing it with a network is a
 * second step. Safe to use from many threads; starting and stopping block for a moment, asking for the address never.
 */
public final class WebApi implements AutoCloseable {
    private static final Logger LOG = System.getLogger(WebApi.class.getName());

    /** The port unless another is asked for: the number of the RFC that defines the JSON Web Token. */
    public static final int USUAL_PORT = 7519;

    private final Limits limits;
    private final Replies replies;
    private final Routes routes;
    /** Made when it serves first; before that, nothing of the HTTP server is loaded. */
    private Optional<Connections> connections = Optional.empty();
    private volatile Optional<Listener> own = Optional.empty();
    private volatile Optional<Listener> shared = Optional.empty();

    /** Answers by this service, in these words. */
    public WebApi(AuthService auth, Words words, Limits limits) {
        this.limits = limits;
        this.replies = new Replies(words);
        this.routes = new Routes(
                auth, replies, PasswordTurns.onAllProcessors(), new FairShares(limits.places()));
    }

    /** Where it serves on this computer, if it does. */
    public Optional<URI> address() {
        return own.map(Listener::address);
    }

    /** Where it serves in a network, if it does. */
    public Optional<URI> sharedAddress() {
        return shared.map(Listener::address);
    }

    /**
     * Serves on 127.0.0.1, unless it does already.
     *
     * @param port 0 for any that is free
     */
    public synchronized ServeResult serve(int port) {
        if (own.isPresent()) {
            return new ServeResult.Started(own.get().address());
        }
        var serving = open(InetAddress.ofLiteral("127.0.0.1"), port, "api.portTaken");
        own = serving.listener();
        return serving.result();
    }

    /**
     * Serves at this address of a network too, with the same port; instead of one that was shared before. Only while it
     * serves on this computer.
     */
    public synchronized ServeResult share(InetAddress address) {
        if (own.isEmpty()) {
            return new ServeResult.NotStarted(Message.of("api.notServing"));
        }
        stopSharing();
        var serving = open(address, own.get().address().getPort(), "api.shareFailed");
        shared = serving.listener();
        return serving.result();
    }

    /** Serves on this computer alone again. */
    public synchronized void stopSharing() {
        stop(shared.stream().toList());
        shared = Optional.empty();
    }

    /** What comes is turned away first; then what was let in gets its reply. */
    private void stop(List<Listener> listeners) {
        listeners.forEach(Listener::turnAway);
        long end = System.nanoTime() + limits.farewell().toNanos();
        for (var listener : listeners) {
            if (!listener.awaitReplies(Duration.ofNanos(end - System.nanoTime()))) {
                LOG.log(Level.WARNING, "Stopped serving before all requests were answered");
            }
        }
        listeners.forEach(Listener::close);
    }

    /**
     * Serves no more: what comes is turned away, and what was let in gets its reply, for as long as the limits allow.
     * May serve again.
     */
    @Override
    public synchronized void close() {
        stop(Stream.concat(shared.stream(), own.stream()).toList());
        shared = Optional.empty();
        own = Optional.empty();
    }

    private record Attempt(Optional<Listener> listener, ServeResult result) {}

    private Attempt open(InetAddress address, int port, String ifTaken) {
        var open = connections.orElseGet(() -> new Connections(limits));
        connections = Optional.of(open);
        try {
            var listener = Listener.open(address, port, open, replies, (gate, requests) ->
                    new Front(gate, open, requests, routes, replies, limits));
            return new Attempt(Optional.of(listener), new ServeResult.Started(listener.address()));
        } catch (BindException taken) {
            LOG.log(Level.INFO, "Port {0} could not be had", Integer.toString(port));
            return failed(Message.of(ifTaken, address.getHostAddress(), Integer.toString(port)));
        } catch (IOException fault) {
            LOG.log(Level.ERROR, "Could not serve HTTP", fault);
            return failed(Message.of("api.notStarted"));
        }
    }

    private static Attempt failed(Message why) {
        return new Attempt(Optional.empty(), new ServeResult.NotStarted(why));
    }
}
