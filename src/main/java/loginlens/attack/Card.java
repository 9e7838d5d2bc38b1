package loginlens.attack;

import java.util.Optional;
import loginlens.attack.lab.Verifier;
import loginlens.text.Message;
import loginlens.token.checks.CheckKind;

/**
 * What there is to say of an attack before it is tried.
 *
 * @param id         its name in the bundle ({@code attack.<id>.title}, {@code .forgot} and {@code .fix}) and in the
 *                   Express lines
 * @param difficulty how hard it is to think of
 * @param section    where the rule stands that the server broke: {@code RFC 8725 §3.1}
 * @param realCase   where it happened, if the public record says so
 * @param stoppedBy  the check of LoginLens that stops it
 * @param careless   the server that falls for it
 */
public record Card(String id, Difficulty difficulty, String section, Optional<RealCase> realCase, CheckKind stoppedBy,
                   Class<? extends Verifier> careless) {

    /** An attack of which the public record knows a case. */
    public static Card of(String id, Difficulty difficulty, String section, RealCase realCase, CheckKind stoppedBy,
                          Class<? extends Verifier> careless) {
        return new Card(id, difficulty, section, Optional.of(realCase), stoppedBy, careless);
    }

    /** An attack of which no product was found in the public record. */
    public static Card of(String id, Difficulty difficulty, String section, CheckKind stoppedBy,
                          Class<? extends Verifier> careless) {
        return new Card(id, difficulty, section, Optional.empty(), stoppedBy, careless);
    }

    /** Its name, at most four words. */
    public Message title() {
        return Message.of("attack." + id + ".title");
    }

    /** What the server forgot, in one sentence. */
    public Message forgot() {
        return Message.of("attack." + id + ".forgot");
    }

    /** What would have been right, in one sentence. */
    public Message fix() {
        return Message.of("attack." + id + ".fix");
    }
}
