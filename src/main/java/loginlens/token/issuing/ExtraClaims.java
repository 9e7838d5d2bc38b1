package loginlens.token.issuing;

import java.util.List;
import java.util.Set;
import loginlens.text.Message;
import loginlens.token.encoding.JsonObject;
import loginlens.token.encoding.JsonObject.Member;
import loginlens.token.encoding.JsonReader;

/** The extra claims that a person typed as JSON, read as strictly as a token. */
sealed interface ExtraClaims {
    /** What the issuer writes itself; the registered {@code aud} and {@code nbf} it does not, so they may be added. */
    Set<String> TAKEN = Set.of("subject", "username", "favoriteColor", "role", "iss", "sub", "iat", "exp", "jti");

    /** Claims that may be added, letter for letter. */
    record Accepted(List<Member> claims) implements ExtraClaims {}

    /** Why they may not. */
    record Refused(Message why) implements ExtraClaims {}

    static ExtraClaims read(String json) {
        if (json.isBlank()) {
            return new Accepted(List.of());
        }
        JsonObject object = JsonReader.read(json);
        if (!object.problems().isEmpty()) {
            return new Refused(Message.of("token.extra.json", object.problems().getFirst()));
        }
        return object.members().stream().map(Member::name).filter(TAKEN::contains).findFirst()
                .<ExtraClaims>map(name -> new Refused(Message.of("token.extra.taken", name)))
                .orElseGet(() -> new Accepted(object.members()));
    }
}
