package loginlens.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import loginlens.account.Account;
import loginlens.account.BcryptHash;
import loginlens.account.FavoriteColor;
import loginlens.account.Statements;
import loginlens.account.StoredHash;
import loginlens.auth.Credentials;
import loginlens.auth.Exchange;
import loginlens.auth.Permission;
import loginlens.auth.Reply;
import loginlens.auth.Request;
import loginlens.auth.StepKind;
import loginlens.text.Message;
import loginlens.text.Words;
import loginlens.token.Token;
import loginlens.token.checks.TokenInspector;
import loginlens.token.reading.PartKind;

/** The values of a step, each as what it is. */
public final class Facts {
    private final TokenFacts tokens;
    private final Bodies bodies;

    public Facts(TokenInspector inspector, Words words) {
        this.tokens = new TokenFacts(inspector);
        this.bodies = new Bodies(words);
    }

    List<Fact> of(StepKind kind, Exchange exchange) {
        // A row that was refused, or never arrived, leaves no hash to be found in the store.
        boolean stored = exchange.reply() instanceof Reply.Registered;
        return switch (kind) {
            case StepKind.FormSubmitted(var request) -> typed(request);
            case StepKind.TokenTaken(var token) -> List.of(tokens.whole(token));
            case StepKind.RequestWritten(var request) -> written(request);
            case StepKind.RequestArrived(var request) -> arrived(request);
            case StepKind.HeldBack _ -> List.of();
            case StepKind.FieldsChecked(var refused) -> new TreeMap<>(refused).entrySet().stream()
                    .<Fact>map(entry -> bad(Message.of("flow.fact.refused", entry.getKey().json(), entry.getValue())))
                    .toList();
            case StepKind.NameImpossible(var problem) -> List.of(bad(problem.message()));
            case StepKind.AccountSought(var username) -> List.of(
                    plain("flow.fact.sql", Statements.FIND), plain("flow.fact.bound", quoted(username.mapped())));
            case StepKind.AccountFound(var account) -> row(account);
            case StepKind.NoAccountFound() -> List.of(bad(Message.of("flow.fact.noRow")));
            case StepKind.SaltTaken(var hash, var source) -> source == StepKind.HashSource.ACCOUNT
                    ? List.of(new Fact.Hash(Message.of("flow.fact.storedHash"), hash, true))
                    : List.of(new Fact.Hash(Message.of("flow.fact.dummyHash"), hash, false));
            case StepKind.PasswordHashed(var computed) ->
                List.of(new Fact.Hash(Message.of("flow.fact.computedHash"), computed, false));
            case StepKind.DigestsCompared compared -> List.of(
                    new Fact.Digests(Message.of("flow.fact.digests"), compared.stored(), compared.computed()),
                    compared.matches()
                            ? good(Message.of("flow.fact.digestsEqual", Digest.bytes(compared.stored().digest()).size()))
                            : bad(Message.of("flow.fact.digestsDiffer")));
            case StepKind.HashNotCheckable() -> List.of(bad(Message.of("flow.fact.notCheckable")));
            case StepKind.ClaimsGathered(var token) -> tokens.json(token);
            case StepKind.PartsEncoded(var token) -> tokens.encoded(token);
            case StepKind.SigningInputMade(var token) -> List.of(tokens.signingInput(token));
            case StepKind.Signed signed -> List.of(
                    plain(Sentences.hasSecret(signed) ? "flow.fact.fingerprint" : "flow.fact.fingerprint.public",
                            signed.keyFingerprint()),
                    tokens.part("flow.fact.signature", signed.token(), PartKind.SIGNATURE));
            case StepKind.TokenMade(var token) -> List.of(tokens.whole(token));
            case StepKind.NewPasswordHashed(var hash) ->
                List.of(new Fact.Hash(Message.of("flow.fact.newHash"), hash, stored));
            case StepKind.RowSent sent -> sent(sent, stored);
            case StepKind.RowStored(var account) -> row(account);
            case StepKind.NameFoundTaken() -> List.of(bad(Message.of("flow.fact.nameTaken")));
            case StepKind.TokenRead(var token) -> tokens.read(token);
            case StepKind.CheckMade(var check) -> List.of(new Fact.Answer(Tones.of(check.outcome()), check.reason()));
            case StepKind.VerdictReached reached ->
                List.of(new Fact.Answer(Tones.of(reached), reached.verdict().sentence()));
            case StepKind.PermissionsFound(var _, var permissions) ->
                permissions.stream().map(Permission::meaning).<Fact>map(Facts::good).toList();
            case StepKind.Broken(var why, var _) -> List.of(bad(why));
            case StepKind.ReplySent(var reply) -> List.of(body(reply));
            case StepKind.ReplyRead(var reply) -> List.of(body(reply));
            case StepKind.TokenKept(var token) -> List.of(tokens.whole(token));
        };
    }

    private List<Fact> written(Request request) {
        if (request instanceof Request.WhoAmI(var token)) {
            return List.of(new Fact.Letters(
                    Message.of("flow.fact.authorization"),
                    tokens.within("Authorization: Bearer " + token, new Token(token))));
        }
        return List.of(new Fact.Password(
                Message.of("flow.fact.body"),
                bodies.request(request, true).orElse(""),
                bodies.request(request, false).orElse("")));
    }

    /** What the server reads out of it. */
    private List<Fact> arrived(Request request) {
        return request instanceof Request.WhoAmI(var token) ? List.of(tokens.whole(new Token(token))) : typed(request);
    }

    private Fact body(Reply reply) {
        var json = bodies.reply(reply);
        var pieces = reply instanceof Reply.Welcome(var _, var token)
                ? tokens.within(json, token)
                : List.of(new Fact.Piece(json, Optional.empty()));
        return new Fact.Letters(Message.of("flow.fact.body"), pieces);
    }

    private static List<Fact> typed(Request request) {
        return switch (request) {
            case Request.Login(var credentials) -> credentials(credentials);
            case Request.Register(var credentials, var color) -> {
                var facts = new ArrayList<>(credentials(credentials));
                color.ifPresent(chosen -> facts.add(plain("flow.fact.color", chosen)));
                yield facts;
            }
            case Request.WhoAmI _ -> List.of();
        };
    }

    private static List<Fact> credentials(Credentials credentials) {
        return List.of(
                plain("flow.fact.username", credentials.username()),
                Fact.Password.alone(Message.of("flow.fact.password"), credentials.password()));
    }

    private static List<Fact> row(Account account) {
        var facts = new ArrayList<Fact>();
        facts.add(plain("flow.fact.row", "id %d · shown %s · mapped %s · role %s · favorite_color %s · created_at %s".formatted(
                account.id(),
                quoted(account.username().shown()),
                quoted(account.username().mapped()),
                quoted(account.role().name()),
                color(account.favoriteColor()),
                account.createdAt())));
        facts.add(switch (account.passwordHash()) {
            case BcryptHash hash -> new Fact.Hash(Message.of("flow.fact.storedHash"), hash, true);
            // No hash, so perhaps the password itself, put there by hand.
            case StoredHash.NotBcrypt(var text) -> Fact.Password.alone(Message.of("flow.fact.noHash"), text);
        });
        return facts;
    }

    private static List<Fact> sent(StepKind.RowSent sent, boolean stored) {
        return List.of(
                plain("flow.fact.sql", Statements.ADD),
                plain("flow.fact.bound", "%s, %s, %s, %s".formatted(
                        quoted(sent.username().shown()),
                        quoted(sent.username().mapped()),
                        color(sent.color()),
                        sent.at())),
                new Fact.Hash(Message.of("flow.fact.boundHash"), sent.hash(), stored));
    }

    private static Fact plain(String key, String text) {
        return Fact.Letters.plain(Message.of(key), text);
    }

    private static String color(Optional<FavoriteColor> color) {
        return color.map(FavoriteColor::claim).map(Facts::quoted).orElse("NULL");
    }

    private static String quoted(String text) {
        return "'" + text + "'";
    }

    private static Fact good(Message sentence) {
        return new Fact.Answer(Tone.GOOD, sentence);
    }

    private static Fact bad(Message sentence) {
        return new Fact.Answer(Tone.BAD, sentence);
    }
}
