package loginlens.api;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import loginlens.auth.Reply;

/** Answers every HTTP request of one address: whether it may come in, whether there is room, and what it gets. */
final class Front implements HttpHandler {
    private static final Logger LOG = System.getLogger(Front.class.getName());

    private final Gate gate;
    private final Requests requests;
    private final Routes routes;
    private final Replies replies;
    private final Limits limits;

    /** Answers by these; {@code requests} are those of all addresses. */
    Front(Gate gate, Requests requests, Routes routes, Replies replies, Limits limits) {
        this.gate = gate;
        this.requests = requests;
        this.routes = routes;
        this.replies = replies;
        this.limits = limits;
    }

    @Override
    public void handle(HttpExchange http) {
        requests.begin();
        try (var call = new Call(http, limits)) {
            call.send(answer(call));
        } catch (IOException gone) {
            LOG.log(Level.DEBUG, "The client went away before its reply", gone);
        } catch (RuntimeException fault) {
            LOG.log(Level.ERROR, "Could not send an HTTP reply", fault);
        } finally {
            requests.end();
        }
    }

    private HttpReply answer(Call call) throws IOException {
        try {
            var refusal = gate.refusal(call);
            return refusal.isPresent() ? replies.of(refusal.get()) : answerIfThereIsRoom(call);
        } catch (RuntimeException fault) {
            LOG.log(Level.ERROR, "Could not answer an HTTP request", fault);
            return replies.of(Reply.Failed.unexpectedly());
        }
    }

    /** The room is free again before the reply goes out, so that whoever has it may ask the next thing at once. */
    private HttpReply answerIfThereIsRoom(Call call) throws IOException {
        if (!requests.takeRoom()) {
            return replies.of(Refusal.of(503, "api.full").with("Retry-After", "1"));
        }
        try {
            return routes.answer(call);
        } finally {
            requests.freeRoom();
        }
    }
}
