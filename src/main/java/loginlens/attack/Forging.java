package loginlens.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import loginlens.attack.lab.TokenDraft;
import loginlens.text.Message;

/** Forges a token in steps, and remembers each one to be told. */
public final class Forging {
    private final String original;
    private final List<Move> moves = new ArrayList<>();
    private final List<Message> known = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();
    private String token;

    private Forging(String original) {
        this.original = original;
        this.token = original;
    }

    /** Begins with this token of three well-formed parts. */
    public static Forging from(String original) {
        return new Forging(original);
    }

    /** The attacker knows this. */
    public Forging knowing(String key, Object... values) {
        known.add(Message.of(key, values));
        return this;
    }

    /** There is this to look at. */
    public Forging fact(Message label, String value) {
        facts.add(new Fact(label, value));
        return this;
    }

    /** The next step changes the token so. */
    public Forging move(Message said, UnaryOperator<TokenDraft> change) {
        return found(said, change.apply(TokenDraft.of(token)).compact());
    }

    /** After the next step the token is this one. */
    public Forging found(Message said, String next) {
        moves.add(new Move(said, next, Marks.between(token, next)));
        token = next;
        return this;
    }

    /** All of it. */
    public Forgery done() {
        return new Forgery(original, token, moves, Marks.between(original, token), known, facts);
    }
}
