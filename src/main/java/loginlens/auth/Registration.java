package loginlens.auth;

import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import loginlens.account.AccountStore;
import loginlens.account.FavoriteColor;
import loginlens.account.PasswordHasher;
import loginlens.account.PasswordRules;
import loginlens.account.Username;
import loginlens.text.Message;

/** Makes an account: fields checked, password hashed, row stored. */
public final class Registration {
    private final AccountStore store;
    private final PasswordRules rules;
    private final PasswordHasher hasher;
    private final Clock clock;

    /** Registers into this store. */
    public Registration(AccountStore store, PasswordRules rules, PasswordHasher hasher, Clock clock) {
        this.store = store;
        this.rules = rules;
        this.hasher = hasher;
        this.clock = clock;
    }

    Reply answer(Request.Register request, StepRecorder steps) {
        var username = Username.read(request.credentials().username());
        var refused = steps.step(StepKind.FIELDS_CHECKED, () -> refusals(username, request));
        if (!refused.isEmpty() || !(username instanceof Username.Reading.Accepted(Username name))) {
            return new Reply.FieldsRefused(refused);
        }
        // A taken name is found by the database's constraint, after the hash: so it costs a guesser a hash as well.
        var hash = steps.step(StepKind.PASSWORD_HASHED, () -> hasher.hash(request.credentials().password()));
        var color = request.favoriteColor().flatMap(FavoriteColor::of);
        return switch (steps.step(StepKind.ACCOUNT_STORED, () -> store.add(name, hash, color, clock.instant()))) {
            case AccountStore.Addition.Added(var account) -> new Reply.Registered(account);
            case AccountStore.Addition.NameTaken() -> new Reply.NameTaken();
        };
    }

    private Map<Field, Message> refusals(Username.Reading username, Request.Register request) {
        var refused = new EnumMap<Field, Message>(Field.class);
        if (username instanceof Username.Reading.Refused(var problem)) {
            refused.put(Field.USERNAME, problem.message());
        }
        rules.problemOf(request.credentials().password())
                .ifPresent(problem -> refused.put(Field.PASSWORD, problem.message()));
        Optional<String> color = request.favoriteColor();
        if (color.isPresent() && color.flatMap(FavoriteColor::of).isEmpty()) {
            refused.put(Field.FAVORITE_COLOR, Message.of("auth.color.unknown"));
        }
        return refused;
    }
}
