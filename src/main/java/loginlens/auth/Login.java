package loginlens.auth;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import loginlens.account.Account;
import loginlens.account.AccountStore;
import loginlens.account.FavoriteColor;
import loginlens.account.PasswordHasher;
import loginlens.account.PasswordHasher.Comparison;
import loginlens.account.PasswordRules;
import loginlens.account.StoredHash;
import loginlens.account.Username;
import loginlens.text.Message;
import loginlens.text.StepCode;
import loginlens.token.Token;
import loginlens.token.issuing.Issuing;
import loginlens.token.issuing.IssuingSettings;
import loginlens.token.issuing.TokenIssuer;
import loginlens.token.issuing.TokenSubject;

/**
 * The article's login route: find the user, compare the password, give a token. An unknown user and a wrong password
 * get the same words for the same work (OWASP ASVS 5.0, 6.3.8), so neither tells who has an account.
 */
public final class Login {
    private static final Logger LOG = System.getLogger(Login.class.getName());

    private final AccountStore store;
    private final PasswordRules rules;
    private final PasswordHasher hasher;
    private final TokenIssuer issuer;
    private final Supplier<IssuingSettings> settings;

    /** Logs in against this store; each token is issued as the settings say at that moment. */
    public Login(
            AccountStore store,
            PasswordRules rules,
            PasswordHasher hasher,
            TokenIssuer issuer,
            Supplier<IssuingSettings> settings) {
        this.store = store;
        this.rules = rules;
        this.hasher = hasher;
        this.issuer = issuer;
        this.settings = settings;
    }

    /** 422 if something was left out, which is no try at a password. */
    Optional<Reply> refusal(Request.Login request, StepRecorder steps) {
        var missing = steps.step(() -> missing(request.credentials()), StepKind.FieldsChecked::new);
        return missing.isEmpty() ? Optional.empty() : Optional.of(new Reply.FieldsRefused(missing));
    }

    /** 200 with a token or 401, for a request with nothing left out. */
    Reply answer(Request.Login request, Caller caller, StepRecorder steps) {
        var credentials = request.credentials();
        var found = find(credentials.username(), steps);
        boolean matches = matches(credentials.password(), found, caller, steps);
        if (!matches || found.isEmpty()) {
            return new Reply.InvalidCredentials();
        }
        var account = found.get();
        return new Reply.Welcome(account.username().shown(), sign(account, steps));
    }

    @StepCode("fieldsChecked.login")
    private static Map<Field, Message> missing(Credentials credentials) {
        var missing = new EnumMap<Field, Message>(Field.class);
        if (credentials.username().isBlank()) {
            missing.put(Field.USERNAME, Message.of("auth.username.missing"));
        }
        if (credentials.password().isEmpty()) {
            missing.put(Field.PASSWORD, Message.of("auth.password.missing"));
        }
        return missing;
    }

    @StepCode({"nameImpossible", "accountSought"})
    private Optional<Account> find(String typed, StepRecorder steps) {
        return switch (Username.read(typed)) {
            case Username.Reading.Accepted(var username) -> {
                steps.add(new StepKind.AccountSought(username));
                yield steps.step(
                        () -> store.findBy(username),
                        found -> found.<StepKind>map(StepKind.AccountFound::new)
                                .orElseGet(StepKind.NoAccountFound::new));
            }
            case Username.Reading.Refused(var problem) -> {
                steps.add(new StepKind.NameImpossible(problem));
                yield Optional.empty();
            }
        };
    }

    @StepCode("noAccountFound")
    private boolean matches(String password, Optional<Account> found, Caller caller, StepRecorder steps) {
        // bcrypt looks at 72 bytes only: a longer password would pass for its own beginning. No such password was ever
        // registered, so it is compared with the dummy hash, at the same cost.
        var stored = found.filter(account -> rules.problemOf(password).isEmpty()).map(Account::passwordHash);
        var hash = stored.orElseGet(hasher::dummyHash);
        var comparison = caller.inTurn(() -> hasher.compare(password, hash));
        return switch (comparison.value()) {
            case Comparison.Compared compared -> {
                record(compared, source(found, stored), comparison.took(), steps);
                yield compared.matches() && stored.isPresent();
            }
            case Comparison.CannotCheck() -> {
                found.ifPresent(account -> LOG.log(
                        Level.WARNING,
                        "The stored password hash of account {0} cannot be checked, so nobody can log in to it",
                        String.valueOf(account.id())));
                steps.add(new StepKind.HashNotCheckable(), comparison.took());
                yield false;
            }
        };
    }

    private static HashSource source(Optional<Account> found, Optional<StoredHash> stored) {
        if (stored.isPresent()) {
            return HashSource.ACCOUNT;
        }
        return found.isPresent() ? HashSource.IMPOSSIBLE_PASSWORD : HashSource.NO_ACCOUNT;
    }

    /** bcrypt does the three in one go; next to hashing, the other two take no time. */
    private static void record(
            Comparison.Compared compared, HashSource source, Duration took, StepRecorder steps) {
        steps.add(new StepKind.SaltTaken(compared.stored(), source));
        steps.add(new StepKind.PasswordHashed(compared.computed()), took);
        steps.add(new StepKind.DigestsCompared(compared.stored(), compared.computed(), compared.matches()));
    }

    private Token sign(Account account, StepRecorder steps) {
        var issued = switch (issuer.issue(subject(account), settings.get())) {
            case Issuing.Issued good -> good;
            case Issuing.Refused _ -> throw new IllegalStateException("extra claims are checked when they are set");
        };
        var signed = issued.signed();
        var token = signed.token();
        steps.add(new StepKind.ClaimsGathered(token), signed.gathering());
        steps.add(new StepKind.PartsEncoded(token), signed.encoding());
        steps.add(new StepKind.SigningInputMade(token));
        steps.add(new StepKind.Signed(token, signed.algorithm(), issued.key().fingerprint()), signed.signing());
        steps.add(new StepKind.TokenMade(token));
        return token;
    }

    private static TokenSubject subject(Account account) {
        return new TokenSubject(
                account.id(),
                account.username().shown(),
                account.role().claim(),
                account.favoriteColor().map(FavoriteColor::claim));
    }
}
