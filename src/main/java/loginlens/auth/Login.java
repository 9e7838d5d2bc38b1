package loginlens.auth;

import java.lang.System.Logger.Level;
import java.lang.System.Logger;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import loginlens.account.Account;
import loginlens.account.AccountStore;
import loginlens.account.FavoriteColor;
import loginlens.account.PasswordHasher.Comparison;
import loginlens.account.PasswordHasher;
import loginlens.account.PasswordRules;
import loginlens.account.Username;
import loginlens.text.Message;
import loginlens.token.Issuing;
import loginlens.token.IssuingSettings;
import loginlens.token.Token;
import loginlens.token.TokenIssuer;
import loginlens.token.TokenSubject;

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

    Reply answer(Request.Login request, StepRecorder steps) {
        var credentials = request.credentials();
        var missing = steps.step(StepKind.FIELDS_CHECKED, () -> missing(credentials));
        if (!missing.isEmpty()) {
            return new Reply.FieldsRefused(missing);
        }
        var found = steps.step(StepKind.ACCOUNT_LOOKED_UP, () -> find(credentials.username()));
        boolean matches = steps.step(StepKind.PASSWORD_COMPARED, () -> matches(credentials.password(), found));
        if (!matches || found.isEmpty()) {
            return new Reply.InvalidCredentials();
        }
        var account = found.get();
        var token = steps.step(StepKind.TOKEN_SIGNED, () -> issue(account));
        return new Reply.Welcome(account.username().shown(), token);
    }

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

    private Optional<Account> find(String typed) {
        return switch (Username.read(typed)) {
            case Username.Reading.Accepted(var username) -> store.findBy(username);
            case Username.Reading.Refused refused -> Optional.empty();
        };
    }

    private boolean matches(String password, Optional<Account> found) {
        // bcrypt looks at 72 bytes only: a longer password would pass for its own beginning. No such password was ever
        // registered, so it is compared with the dummy hash, at the same cost.
        boolean possible = rules.problemOf(password).isEmpty();
        var stored = found.filter(account -> possible).map(Account::passwordHash);
        return switch (hasher.compare(password, stored.orElseGet(hasher::dummyHash))) {
            case Comparison.Compared compared -> compared.matches() && stored.isPresent();
            case Comparison.CannotCheck() -> {
                found.ifPresent(account -> LOG.log(
                        Level.WARNING,
                        "The stored password hash of account {0} cannot be checked, so nobody can log in to it",
                        String.valueOf(account.id())));
                yield false;
            }
        };
    }

    private Token issue(Account account) {
        return switch (issuer.issue(subject(account), settings.get())) {
            case Issuing.Issued issued -> issued.token();
            case Issuing.Refused _ -> throw new IllegalStateException("extra claims are checked when they are set");
        };
    }

    private static TokenSubject subject(Account account) {
        return new TokenSubject(
                account.id(),
                account.username().shown(),
                account.role().claim(),
                account.favoriteColor().map(FavoriteColor::claim));
    }
}
