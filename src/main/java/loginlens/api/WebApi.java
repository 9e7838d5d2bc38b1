package loginlens.api;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.lang.System.Logger;
import java.net.BindException;
import java.net.InetAddress;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import loginlens.auth.AuthService;
import loginlens.text.Message;
import loginlens.text.Words;

/**
 * The service over HTTP: off until it is told to serve. First on this computer alone; sharing it with a network is a
 * second step. Safe to use from many threads; starting and stopping block for a moment.
 */
public final class WebApi implements AutoCloseable {
    private static final Logger LOG = System.getLogger(WebApi.class.getName());

    /** The port unless another is asked for: the number of the RFC that defines the JSON Web Token. */
    public static final int USUAL_PORT = 7519;

    private static final int GRACE_SECONDS = 2;

    private final Limits limits;
    private final Replies replies;
    private final Routes routes;
    private final Semaphore room;
    private Optional<Listener> own = Optional.empty();
    private Optional<Listener> shared = Optional.empty();

    /** Answers by this service, in these words. */
    public WebApi(AuthService auth, Words words, Limits limits) {
        this.limits = limits;
        this.replies = new Replies(words);
        this.routes = new Routes(auth, replies, PasswordThreads.ofAllProcessors());
        this.room = new Semaphore(limits.requestsAtOnce());
    }

    /** Where it serves on this computer, if it does. */
    public synchronized Optional<URI> address() {
        return own.map(Listener::address);
    }

    /** Where it serves in a network, if it does. */
    public synchronized Optional<URI> sharedAddress() {
        return shared.map(Listener::address);
    }

    /**
     * Serves on 127.0.0.1, unless it does already.
     *
     * @param port 0 for any that is free
     */
    public synchronized Serving serve(int port) {
        if (own.isPresent()) {
            return new Serving.Started(own.get().address());
        }
        var serving = open(InetAddress.ofLiteral("127.0.0.1"), port, "api.portTaken");
        own = serving.listener();
        return serving.result();
    }

    /** Serves at this address of a network too, with the same port; instead of one that was shared before. */
    public synchronized Serving share(InetAddress address) {
        stopSharing();
        var serving = open(address, own.orElseThrow().address().getPort(), "api.shareFailed");
        shared = serving.listener();
        return serving.result();
    }

    /** Serves on this computer alone again. */
    public synchronized void stopSharing() {
        letFinish();
        shared.ifPresent(Listener::close);
        shared = Optional.empty();
    }

    /** The JDK's server would do so itself, but takes a connection that has just ended for a request under way. */
    private void letFinish() {
        try {
            if (room.tryAcquire(limits.requestsAtOnce(), GRACE_SECONDS, TimeUnit.SECONDS)) {
                room.release(limits.requestsAtOnce());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Serves no more; requests under way get two seconds. May serve again. */
    @Override
    public synchronized void close() {
        stopSharing();
        own.ifPresent(Listener::close);
        own = Optional.empty();
    }

    private record Attempt(Optional<Listener> listener, Serving result) {}

    private Attempt open(InetAddress address, int port, String ifTaken) {
        try {
            var listener = Listener.open(address, port, gate -> new Front(gate, room, routes, replies, limits));
            return new Attempt(Optional.of(listener), new Serving.Started(listener.address()));
        } catch (BindException taken) {
            LOG.log(Level.INFO, "Port {0} could not be had", Integer.toString(port));
            return failed(Message.of(ifTaken, address.getHostAddress(), Integer.toString(port)));
        } catch (IOException fault) {
            LOG.log(Level.ERROR, "Could not serve HTTP", fault);
            return failed(Message.of("api.notStarted"));
        }
    }

    private static Attempt failed(Message why) {
        return new Attempt(Optional.empty(), new Serving.NotStarted(why));
    }
}
