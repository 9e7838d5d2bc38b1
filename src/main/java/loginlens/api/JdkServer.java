package loginlens.api;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Map;

/** Makes the JDK's HTTP server, which takes some of its limits from system properties alone. */
final class JdkServer {
    /** Seconds, except for the last. Whoever has set one on the command line knows why. */
    private static final Map<String, String> SETTINGS = Map.of(
            // Slow headers: the connection is closed. Slow bodies get a reply before that.
            "sun.net.httpserver.maxReqTime", "15",
            // From the whole request to the whole reply, so also the wait while a room logs in.
            "sun.net.httpserver.maxRspTime", "120",
            // Otherwise the system may hold a reply back until the client has confirmed the one before.
            "sun.net.httpserver.nodelay", "true");

    private JdkServer() {}

    static HttpServer bind(InetSocketAddress address) throws IOException {
        SETTINGS.forEach((name, value) -> {
            if (System.getProperty(name) == null) {
                System.setProperty(name, value);
            }
        });
        return HttpServer.create(address, 0);
    }
}
