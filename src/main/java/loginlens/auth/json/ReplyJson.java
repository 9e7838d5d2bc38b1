package loginlens.auth.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import loginlens.auth.Exchange;
import loginlens.auth.Reply;
import loginlens.text.Message;
import loginlens.text.StepCode;
import loginlens.text.Words;

/** Writes a reply's body as it stands on the wire: one JSON object on one line. */
public final class ReplyJson {
    private final JsonFactory json = new JsonFactory();
    private final Words words;

    /** Writes the bodies' messages in these words, in the form that programs read. */
    public ReplyJson(Words words) {
        this.words = words.forPrograms();
    }

    /** The body of this reply. */
    public String body(Reply reply) {
        return object(out -> fields(reply, out));
    }

    /**
     * The body of a refusal that was made before anybody was asked.
     *
     * @param reasons what is wrong with the fields of the request, by their names; may be empty
     */
    public String body(Message message, Map<String, Message> reasons) {
        return object(out -> {
            message(out, words.say(message));
            if (!reasons.isEmpty()) {
                reasons(reasons, out);
            }
        });
    }

    /** The whole exchange on one line: what was asked, the status, the body and the time in milliseconds. */
    public String line(Exchange exchange) {
        return object(out -> {
            out.writeStringField("request", exchange.request().method() + " " + exchange.request().path());
            out.writeNumberField("status", exchange.reply().status());
            out.writeNumberField("milliseconds", exchange.took().toMillis());
            out.writeObjectFieldStart("body");
            fields(exchange.reply(), out);
            out.writeEndObject();
        });
    }

    @StepCode("replySent")
    private void fields(Reply reply, JsonGenerator out) throws IOException {
        switch (reply) {
            case Reply.Registered(var account) -> {
                out.writeNumberField("id", account.id());
                out.writeStringField("username", account.username().shown());
            }
            case Reply.Welcome(var username, var token) -> {
                message(out, words.say("reply.welcome", username));
                out.writeStringField("token", token.compact());
            }
            case Reply.Identity identity -> identity(identity, out);
            case Reply.InvalidCredentials() -> message(out, words.say("reply.invalidCredentials"));
            case Reply.TokenRefused(var verdict) -> {
                message(out, words.say(verdict.sentence()));
                if (verdict.firstFailure().isPresent()) {
                    var check = verdict.firstFailure().get();
                    out.writeStringField("check", check.kind().name().toLowerCase(Locale.ROOT));
                    out.writeStringField("reason", words.say(check.reason()));
                }
            }
            case Reply.NameTaken() -> message(out, words.say("reply.nameTaken"));
            case Reply.FieldsRefused(var reasons) -> {
                message(out, words.say("reply.fieldsRefused"));
                var byName = new LinkedHashMap<String, Message>();
                new TreeMap<>(reasons).forEach((field, reason) -> byName.put(field.json(), reason));
                reasons(byName, out);
            }
            case Reply.TooManyTries(var retryAfter) -> message(
                    out, words.say("reply.tooManyTries", Message.of("time.seconds", retryAfter.toSeconds())));
            case Reply.Failed(var why) -> message(out, words.say(why));
        }
    }

    private void reasons(Map<String, Message> reasons, JsonGenerator out) throws IOException {
        out.writeObjectFieldStart("fields");
        for (var reason : reasons.entrySet()) {
            out.writeStringField(reason.getKey(), words.say(reason.getValue()));
        }
        out.writeEndObject();
    }

    private static void identity(Reply.Identity identity, JsonGenerator out) throws IOException {
        if (identity.id().isPresent()) {
            out.writeNumberField("id", identity.id().get());
        }
        if (identity.username().isPresent()) {
            out.writeStringField("username", identity.username().get());
        }
        if (identity.role().isPresent()) {
            out.writeStringField("role", identity.role().get().claim());
        }
        out.writeArrayFieldStart("permissions");
        for (var permission : identity.permissions()) {
            out.writeString(permission.scope());
        }
        out.writeEndArray();
    }

    private static void message(JsonGenerator out, String text) throws IOException {
        out.writeStringField("message", text);
    }

    private interface Fields {
        void write(JsonGenerator out) throws IOException;
    }

    private String object(Fields fields) {
        var text = new StringWriter();
        try (var out = json.createGenerator(text)) {
            out.writeStartObject();
            fields.write(out);
            out.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
