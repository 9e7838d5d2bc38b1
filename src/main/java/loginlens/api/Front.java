package loginlens.api;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.lang.System.Logger;
import java.util.concurrent.Semaphore;
import loginlens.auth.Reply;

/** Answers every HTTP request of one address: whether it may come in, whether there is room, and what it gets. */
final class Front implements HttpHandler {
    private static final Logger LOG = System.getLogger(Front.class.getName());

    private final Gate gate;
    private final Semaphore room;
    private final Routes routes;
    private final Replies replies;
    private final Limits limits;

    /** Answers by these; {@code room} is one for all addresses. */
    Front(Gate gate, Semaphore room, Routes routes, Replies replies, Limits limits) {
        this.gate = gate;
        this.room = room;
        this.routes = routes;
        this.replies = replies;
        this.limits = limits;
    }

    @Override
    public void handle(HttpExchange http) {
        try (var call = new Call(http, limits)) {
            var refusal = gate.refusal(call);
            call.send(refusal.isPresent() ? replies.of(refusal.get()) : answerIfThereIsRoom(call));
        } catch (IOException gone) {
            LOG.log(Level.DEBUG, "The client went away before its reply", gone);
        }
    }

    /** The room is free again before the reply goes out, so that whoever has it may ask the next thing at once. */
    private HttpReply answerIfThereIsRoom(Call call) throws IOException {
        if (!room.tryAcquire()) {
            return replies.of(Refusal.of(503, "api.full").with("Retry-After", "1"));
        }
        try {
            return answer(call);
        } finally {
            room.release();
        }
    }

    private HttpReply answer(Call call) throws IOException {
        try {
            return routes.answer(call);
        } catch (RuntimeException fault) {
            LOG.log(Level.ERROR, "Could not answer an HTTP request", fault);
            return replies.of(Reply.Failed.unexpectedly());
        }
    }
}
