package loginlens.api;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import loginlens.app.server.ServerFactory;
import loginlens.auth.Credentials;
import loginlens.auth.Reply;
import loginlens.auth.ServerTime;
import loginlens.bench.Table;
import loginlens.preferences.Preferences;
import loginlens.text.Words;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;

/** Who-am-I requests a second over loopback, and those that the same server answers with an empty handler, by turns. */
public final class WhoAmIFigure {
    private static final int CLIENTS = 8;
    private static final int TURNS = 9;
    private static final int WARM_UP = 5;
    private static final long TURN_NANOSECONDS = 1_500_000_000;

    private WhoAmIFigure() {}

    /** Measures both; clients and servers share the processors. */
    public static void measure(Table table) throws Exception {
        var time = new ServerTime(Clock.systemDefaultZone());
        var server = new ServerFactory(time, new Words(Locale.ENGLISH, time), Preferences.unsaved()).inMemory();
        var ada = new Credentials("ada", "poetical science");
        server.auth().register(new loginlens.auth.Request.Register(ada, Optional.empty()));
        var welcome = (Reply.Welcome) server.auth().login(new loginlens.auth.Request.Login(ada)).reply();
        server.api().serve(0);
        int port = server.api().address().orElseThrow().getPort();
        var token = welcome.token().compact();
        var empty = emptyServer(token.length());
        int emptyPort = ((ServerConnector) empty.getConnectors()[0]).getLocalPort();
        var real = new ArrayList<Double>();
        var bare = new ArrayList<Double>();
        for (int turn = -WARM_UP; turn < TURNS; turn++) {
            double bareNow = perSecond(emptyPort, token);
            double realNow = perSecond(port, token);
            if (turn >= 0) {
                bare.add(bareNow);
                real.add(realNow);
            }
        }
        JettyServer.stop(empty);
        server.api().close();
        server.store().close();
        table.ratioAtLeast(0.5, real, bare, "a second",
                "who-am-I requests a second over loopback, 8 clients : the same server with an empty handler");
    }

    /** The same server as the real one, with a handler that does nothing but reply. */
    private static Server emptyServer(int length) throws IOException {
        var body = "x".repeat(length).getBytes(StandardCharsets.UTF_8);
        var server = JettyServer.make(new Handler.Abstract() {
            @Override
            public boolean handle(Request request, Response response, Callback callback) {
                response.getHeaders().put("Content-Type", "application/json; charset=utf-8");
                response.getHeaders().put("Content-Length", body.length);
                response.write(true, ByteBuffer.wrap(body), callback);
                return true;
            }
        }, (request, response, callback) -> false);
        JettyServer.connect(server, new Connections(Limits.usual()))
                .open(ServerSocketChannel.open().bind(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0)));
        JettyServer.start(server);
        return server;
    }

    private static double perSecond(int port, String token) throws Exception {
        long start = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(CLIENTS)) {
            var work = new ArrayList<Callable<Integer>>();
            for (int client = 0; client < CLIENTS; client++) {
                work.add(() -> ask(port, token, start + TURN_NANOSECONDS));
            }
            int all = 0;
            for (var count : threads.invokeAll(work)) {
                all += count.get();
            }
            return all * 1e9 / (System.nanoTime() - start);
        }
    }

    /** How often it was answered on one connection until then. All replies are of one length. */
    private static int ask(int port, String token, long end) throws IOException {
        var request = ("GET /api/me HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nAuthorization: Bearer " + token + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        try (var socket = new Socket(InetAddress.ofLiteral("127.0.0.1"), port)) {
            socket.setTcpNoDelay(true);
            var in = socket.getInputStream();
            socket.getOutputStream().write(request);
            int length = firstReply(in);
            int count = 0;
            for (; System.nanoTime() < end; count++) {
                socket.getOutputStream().write(request);
                if (!new String(in.readNBytes(length), StandardCharsets.US_ASCII).startsWith("HTTP/1.1 200 ")) {
                    throw new IOException("not 200");
                }
            }
            return count;
        }
    }

    /** Reads it, and returns its length in bytes. */
    private static int firstReply(InputStream in) throws IOException {
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            head.append((char) in.read());
        }
        var lines = head.toString().toLowerCase(Locale.ROOT);
        int at = lines.indexOf("content-length:") + "content-length:".length();
        int body = Integer.parseInt(lines.substring(at, lines.indexOf('\r', at)).strip());
        in.readNBytes(body);
        return head.length() + body;
    }
}
