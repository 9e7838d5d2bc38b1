package loginlens.api;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** One address and port that is served. */
final class Listener implements AutoCloseable {
    private final HttpServer http;
    private final URI address;

    private Listener(HttpServer http, URI address) {
        this.http = http;
        this.address = address;
    }

    /**
     * Binds and serves.
     *
     * @param port  0 for any that is free
     * @param front answers requests that come in through this gate
     * @throws java.net.BindException if the port or the address cannot be had
     */
    static Listener open(InetAddress at, int port, Function<Gate, Front> front) throws IOException {
        var http = JdkServer.bind(new InetSocketAddress(at, port));
        int bound = http.getAddress().getPort();
        http.createContext("/", front.apply(new Gate(at, bound)));
        http.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        http.start();
        return new Listener(http, URI.create("http://" + at.getHostAddress() + ":" + bound));
    }

    /** Where it serves. */
    URI address() {
        return address;
    }

    @Override
    public void close() {
        http.stop(0);
    }
}
