package loginlens.attack.lab;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import loginlens.text.Message;

/** Serves one JWK Set on a loopback port, to this machine alone, until it is closed. */
public final class KeySetServer implements AutoCloseable {
    private final HttpServer http;

    private KeySetServer(HttpServer http) {
        this.http = http;
    }

    static KeySetServer start(String jwks, int port) throws LabFailedException {
        byte[] body = jwks.getBytes(StandardCharsets.UTF_8);
        try {
            HttpServer http = HttpServer.create(
                    new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port), 0);
            http.createContext("/jwks.json", exchange -> {
                try (exchange) {
                    exchange.getResponseHeaders().set("Content-Type", "application/jwk-set+json");
                    exchange.sendResponseHeaders(200, body.length);
                    exchange.getResponseBody().write(body);
                }
            });
            http.start();
            return new KeySetServer(http);
        } catch (IOException noPort) {
            throw new LabFailedException(port == 0 ? Message.of("attack.lab.noPort")
                    : Message.of("attack.lab.port", Integer.toString(port)));
        }
    }

    /** Where the key set is. */
    public String url() {
        return "http://127.0.0.1:" + http.getAddress().getPort() + "/jwks.json";
    }

    @Override
    public void close() {
        http.stop(0);
    }
}
