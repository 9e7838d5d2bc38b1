package loginlens.auth.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Optional;
import loginlens.auth.Credentials;
import loginlens.auth.Field;
import loginlens.auth.Request;
import loginlens.text.StepCode;

/** Writes a request's body as it stands on the wire: one JSON object on one line. */
public final class RequestJson {
    /** Without the buffers that Jackson keeps for each thread: what was a password stays in them. */
    private final JsonFactory json =
            JsonFactory.builder().recyclerPool(JsonRecyclerPools.nonRecyclingPool()).build();

    /** The body of this request; a request that only asks has none. */
    public Optional<String> body(Request request) {
        return switch (request) {
            case Request.Login(var credentials) -> Optional.of(body(credentials, Optional.empty()));
            case Request.Register(var credentials, var color) -> Optional.of(body(credentials, color));
            case Request.WhoAmI _ -> Optional.empty();
        };
    }

    @StepCode("requestWritten")
    private String body(Credentials credentials, Optional<String> color) {
        var text = new StringWriter();
        try (var out = json.createGenerator(text)) {
            out.writeStartObject();
            out.writeStringField(Field.USERNAME.json(), credentials.username());
            out.writeStringField(Field.PASSWORD.json(), credentials.password());
            if (color.isPresent()) {
                out.writeStringField(Field.FAVORITE_COLOR.json(), color.get());
            }
            out.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
