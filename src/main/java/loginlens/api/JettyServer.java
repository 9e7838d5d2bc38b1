package loginlens.api;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.Executors;
import org.eclipse.jetty.io.ByteBufferPool;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.util.thread.ScheduledExecutorScheduler;

/**
 * Sets up Jetty, which speaks HTTP/1.1 here. The JDK's own server was left for it: that one answers what it cannot read
 * with HTML and an exception's name, bounds no connections by address, and takes trailers for a broken body. How others
 * compare stands in {@code src/docs/http-server.md}.
 */
final class JettyServer {
    private static final Logger LOG = System.getLogger(JettyServer.class.getName());
    /** It says when it starts and stops, which is said elsewhere. The field keeps the logger, and with it its level. */
    private static final java.util.logging.Logger JETTY = java.util.logging.Logger.getLogger("org.eclipse.jetty");
    /** Threads for the network; requests are answered on virtual ones. */
    private static final int THREADS = 8;

    private JettyServer() {}

    /** Nothing of a request stays in a pool of buffers: there are passwords in them. */
    static Server make(Handler front, Request.Handler badRequests) {
        if (JETTY.getLevel() == null) {
            JETTY.setLevel(java.util.logging.Level.WARNING);
        }
        var threads = new QueuedThreadPool(THREADS, 1);
        threads.setName("api");
        threads.setReservedThreads(0);
        threads.setVirtualThreadsExecutor(Executors.newVirtualThreadPerTaskExecutor());
        var server = new Server(
                threads, new ScheduledExecutorScheduler("api-timer", true), new ByteBufferPool.NonPooling());
        server.setHandler(front);
        server.setErrorHandler(badRequests);
        return server;
    }

    static ServerConnector connect(Server server, Connections connections) {
        var http = new HttpConfiguration();
        http.setRequestHeaderSize(Limits.HEAD_BYTES);
        http.setSendServerVersion(false);
        http.setUseInputDirectByteBuffers(false);
        http.setUseOutputDirectByteBuffers(false);
        var connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
        connector.setIdleTimeout(connections.idle().toMillis());
        connector.addBean(connections);
        server.addConnector(connector);
        return connector;
    }

    static void start(Server server) throws IOException {
        try {
            server.start();
        } catch (IOException fault) {
            throw fault;
        } catch (Exception fault) {
            throw new IOException("The HTTP server could not start", fault);
        }
    }

    /** Stops it wholly, also for a thread that was interrupted: a port that stays taken would be worse. */
    static void stop(Server server) {
        boolean interrupted = Thread.interrupted();
        try {
            server.stop();
        } catch (Exception fault) {
            LOG.log(Level.WARNING, "The HTTP server did not stop in order", fault);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
