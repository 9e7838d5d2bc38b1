package loginlens.attack;

import java.util.List;
import loginlens.text.Message;

/**
 * How a token was forged.
 *
 * @param original the token that the attacker began with
 * @param token    what came of it
 * @param moves    the steps between the two; a token that is used as it was found has none that changes a letter
 * @param marks    which letters changed in all
 * @param known    what the attacker had to know; never the secret
 * @param facts    what there is to look at
 */
public record Forgery(String original, String token, List<Move> moves, Marks marks, List<Message> known,
                      List<Fact> facts) {

    public Forgery {
        moves = List.copyOf(moves);
        known = List.copyOf(known);
        facts = List.copyOf(facts);
    }
}
