package loginlens.api;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;

/**
 * The open connections, of which each address has a fair share. One too many is told so, or closed if it does not ask
 * anything soon; a connection from which no whole request comes for long makes room for others. Safe to use from many
 * threads.
 */
final class Connections implements Connection.Listener {
    /** How long one too many may stay to be told so. */
    private static final Duration TO_BE_TOLD = Duration.ofSeconds(1);
    /** No more than these are told at once; others are closed right away. */
    private static final int TOLD_AT_ONCE = 64;

    private final FairShares shares;
    private final FairShares told = new FairShares(TOLD_AT_ONCE);
    private final Duration idle;
    private final Map<EndPoint, State> open = new ConcurrentHashMap<>();

    Connections(Limits limits) {
        this.shares = new FairShares(limits.connections());
        this.idle = limits.idle();
    }

    /** How long a connection may go without a whole request. */
    Duration idle() {
        return idle;
    }

    /** One connection; {@code since} when it has no request under way. */
    private record State(String address, boolean letIn, long since, boolean busy) {
        State busy(boolean now) {
            return new State(address, letIn, System.nanoTime(), now);
        }

        boolean isOver(Duration patience) {
            return !busy && System.nanoTime() - since > patience.toNanos();
        }
    }

    @Override
    public void onOpened(Connection connection) {
        var end = connection.getEndPoint();
        var address = address(end);
        closeIdle();
        boolean letIn = shares.take(address);
        if (!letIn && !told.take(address)) {
            end.close();
            return;
        }
        open.put(end, new State(address, letIn, System.nanoTime(), false));
        if (!letIn) {
            end.setIdleTimeout(TO_BE_TOLD.toMillis());
        }
    }

    private static String address(EndPoint end) {
        return ((InetSocketAddress) end.getRemoteSocketAddress()).getAddress().getHostAddress();
    }

    private void closeIdle() {
        open.forEach((end, state) -> {
            if (state.isOver(state.letIn() ? idle : TO_BE_TOLD)) {
                end.close();
            }
        });
    }

    @Override
    public void onClosed(Connection connection) {
        Optional.ofNullable(open.remove(connection.getEndPoint()))
                .ifPresent(state -> (state.letIn() ? shares : told).giveBack(state.address()));
    }

    /** Whether this connection may send requests, or is one too many. */
    boolean isLetIn(EndPoint end) {
        return Optional.ofNullable(open.get(end)).map(State::letIn).orElse(false);
    }

    /** A whole request has come on it. */
    void isBusy(EndPoint end) {
        open.computeIfPresent(end, (same, state) -> state.busy(true));
    }

    /** The request has its reply. */
    void isIdle(EndPoint end) {
        open.computeIfPresent(end, (same, state) -> state.busy(false));
    }
}
