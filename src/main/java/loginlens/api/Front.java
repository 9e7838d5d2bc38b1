package loginlens.api;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import loginlens.auth.Reply;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Answers every HTTP request of one address that is served: whether it may come in, and what it gets. */
final class Front extends Handler.Abstract {
    private static final Logger LOG = System.getLogger(Front.class.getName());

    private final Gate gate;
    private final Connections connections;
    private final Requests requests;
    private final Routes routes;
    private final Replies replies;
    private final Limits limits;

    /** Answers by these; {@code connections} and {@code requests} are told of each request. */
    Front(Gate gate, Connections connections, Requests requests, Routes routes, Replies replies, Limits limits) {
        this.gate = gate;
        this.connections = connections;
        this.requests = requests;
        this.routes = routes;
        this.replies = replies;
        this.limits = limits;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        var call = new Call(request, response, requests, limits);
        requests.begin();
        connections.isBusy(call.connection());
        try {
            if (call.send(answer(call))) {
                callback.succeeded();
            } else {
                // The reply is out; this closes the connection, for what comes next on it is no request.
                callback.failed(new IOException("The rest of the request was not read"));
            }
        } catch (IOException gone) {
            LOG.log(Level.DEBUG, "The client went away before its reply", gone);
            callback.failed(gone);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            callback.failed(stopped);
        } catch (RuntimeException fault) {
            LOG.log(Level.ERROR, "Could not send an HTTP reply", fault);
            callback.failed(fault);
        } finally {
            connections.isIdle(call.connection());
            requests.end();
        }
        return true;
    }

    private HttpReply answer(Call call) throws InterruptedException {
        try {
            if (requests.isEnding()) {
                return replies.of(Refusal.stopping());
            }
            if (!connections.isLetIn(call.connection())) {
                return replies.of(Refusal.full("api.connections").with("Connection", "close"));
            }
            var refusal = gate.refusal(call.headers("Host"), call.headers("Origin"));
            return refusal.isPresent() ? replies.of(refusal.get()) : routes.answer(call);
        } catch (RuntimeException fault) {
            LOG.log(Level.ERROR, "Could not answer an HTTP request", fault);
            return replies.of(Reply.Failed.unexpectedly());
        }
    }
}
