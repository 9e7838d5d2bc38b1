package loginlens.api;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Speaks HTTP over a plain socket, word for word: a real client would not send what has to be refused. */
public record Http(int port) {

    /** What came back. */
    public record Answer(int status, Map<String, String> headers, String body) {
        Optional<String> header(String name) {
            return Optional.ofNullable(headers.get(name));
        }
    }

    /** A POST of this JSON. */
    public Answer post(String path, String json) {
        return send("POST", path, "Content-Type: application/json\r\n", json);
    }

    /** A GET of who the bearer of this token is. */
    public Answer me(String token) {
        return send("GET", "/api/me", "Authorization: Bearer " + token + "\r\n", "");
    }

    /** A request with these headers besides Host and Content-Length. */
    public Answer send(String method, String path, String headers, String body) {
        try (var connection = connect()) {
            connection.send(request(method, path, "Host: 127.0.0.1:" + port + "\r\n" + headers, body));
            return method.equals("HEAD") ? connection.head() : connection.answer();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** The bytes of a request, as text. */
    public static String request(String method, String path, String headers, String body) {
        int length = body.getBytes(StandardCharsets.UTF_8).length;
        var lengthToo = length == 0 ? "" : "Content-Length: " + length + "\r\n";
        return method + " " + path + " HTTP/1.1\r\n" + headers + lengthToo + "\r\n" + body;
    }

    /** Sends exactly this and reads the answer. */
    public Answer raw(String request) {
        try (var connection = connect()) {
            connection.send(request);
            return connection.answer();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    public Connection connect() throws IOException {
        return new Connection(new Socket(InetAddress.ofLiteral("127.0.0.1"), port));
    }

    /** The same, from this address of this computer. */
    public Connection connectFrom(String address) throws IOException {
        return new Connection(new Socket(InetAddress.ofLiteral("127.0.0.1"), port, InetAddress.ofLiteral(address), 0));
    }

    /** A connection that stays open. */
    public static final class Connection implements AutoCloseable {
        private final Socket socket;
        private final InputStream in;

        Connection(Socket socket) throws IOException {
            this.socket = socket;
            socket.setTcpNoDelay(true);
            // Only so that a fault cannot make the tests hang.
            socket.setSoTimeout(60_000);
            in = new BufferedInputStream(socket.getInputStream());
        }

        public void send(String text) throws IOException {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        }

        void sendBytes(byte[] bytes) throws IOException {
            socket.getOutputStream().write(bytes);
        }

        public void sendNoMore() throws IOException {
            socket.shutdownOutput();
        }

        /** Whether the server has closed it and nothing is left to read. */
        boolean isOver() throws IOException {
            return in.read() < 0;
        }

        public Answer answer() throws IOException {
            var head = head();
            int length = Integer.parseInt(head.headers().getOrDefault("Content-Length", "0"));
            return new Answer(head.status(), head.headers(), new String(in.readNBytes(length), StandardCharsets.UTF_8));
        }

        /** An answer that has no body. */
        Answer head() throws IOException {
            var status = line();
            var headers = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
            for (var line = line(); !line.isEmpty(); line = line()) {
                int colon = line.indexOf(':');
                headers.put(line.substring(0, colon), line.substring(colon + 1).strip());
            }
            return new Answer(Integer.parseInt(status.split(" ")[1]), headers, "");
        }

        /** Reads an answer away; how many bytes it had. */
        int answerLength() throws IOException {
            int length = 0;
            int headers = 0;
            for (var line = line(); !line.isEmpty(); line = line()) {
                headers += line.length() + 2;
                length = line.toLowerCase(Locale.ROOT).startsWith("content-length:")
                        ? Integer.parseInt(line.substring(15).strip())
                        : length;
            }
            in.skipNBytes(length);
            return headers + 2 + length;
        }

        /** All that comes until the server ends the connection, in whichever way. */
        String rest() {
            var all = new ByteArrayOutputStream();
            try {
                in.transferTo(all);
                return all.toString(StandardCharsets.ISO_8859_1);
            } catch (IOException reset) {
                return all.toString(StandardCharsets.ISO_8859_1);
            }
        }

        /** The next so many bytes. */
        String read(int length) throws IOException {
            return new String(in.readNBytes(length), StandardCharsets.ISO_8859_1);
        }

        private String line() throws IOException {
            var line = new StringBuilder();
            for (int c = in.read(); c != '\n'; c = in.read()) {
                if (c < 0) {
                    throw new IOException("the connection ended after: " + line);
                }
                if (c != '\r') {
                    line.append((char) c);
                }
            }
            return line.toString();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
