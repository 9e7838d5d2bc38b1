package loginlens.attack;

import com.auth0.jwt.exceptions.JWTVerificationException;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Optional;
import loginlens.attack.lab.User;
import loginlens.attack.lab.Verifier;
import loginlens.text.Message;
import loginlens.text.Words;
import loginlens.token.encoding.JsonReader;
import loginlens.token.encoding.Quoted;

/**
 * What a server of the lab answers to the bearer of a token, as HTTP would show it.
 *
 * @param status  200, 401, or 500 if the server broke over the token
 * @param message what it says
 * @param user    whom it takes the bearer for, if it lets them in
 */
public record ServerReply(int status, Message message, Optional<User> user) {

    static ServerReply welcome(User user) {
        return new ServerReply(200, Message.of("reply.welcome", Quoted.text(user.username())),
                Optional.of(user));
    }

    static ServerReply rejected(Message why) {
        return new ServerReply(401, why, Optional.empty());
    }

    /** What this server answers. What a careless server throws is its answer too, as in a real one. */
    public static ServerReply of(Verifier server, String token) {
        try {
            return welcome(server.verify(token));
        } catch (JWTVerificationException rejection) {
            return rejected(Message.of("attack.reply.rejected"));
        } catch (Exception broken) {
            return new ServerReply(500, Message.of("attack.reply.broken"), Optional.empty());
        }
    }

    /** Whether the bearer gets in. */
    public boolean letIn() {
        return user.isPresent();
    }

    /** The role that the bearer has there, if they get in; shortened to be shown. */
    public Optional<String> role() {
        return user.map(User::role).map(Quoted::text);
    }

    /** The body: one JSON object with the message, and whom the server takes the bearer for. */
    public String body(Words words) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JsonReader.FACTORY.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("message", words.say(message));
            if (user.isPresent()) {
                json.writeStringField("username", user.get().username());
                json.writeStringField("role", user.get().role());
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail to be written", e);
        }
        return text.toString();
    }
}
