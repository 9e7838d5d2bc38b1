package loginlens.auth;

import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import loginlens.account.AccountStore;
import loginlens.account.BcryptHash;
import loginlens.account.FavoriteColor;
import loginlens.account.PasswordHasher;
import loginlens.account.PasswordRules;
import loginlens.account.Username;
import loginlens.text.Message;
import loginlens.text.StepCode;

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

    Reply answer(Request.Register request, Caller caller, StepRecorder steps) {
        var username = Username.read(request.credentials().username());
        var refused = steps.step(() -> refusals(username, request), StepKind.FieldsChecked::new);
        if (!refused.isEmpty() || !(username instanceof Username.Reading.Accepted(Username name))) {
            return new Reply.FieldsRefused(refused);
        }
        // A taken name is found by the database's constraint, after the hash: so it costs a guesser a hash as well.
        var hashed = caller.inTurn(() -> hasher.hash(request.credentials().password()));
        var hash = hashed.value();
        steps.add(new StepKind.NewPasswordHashed(hash), hashed.took());
        var color = request.favoriteColor().flatMap(FavoriteColor::of);
        return switch (store(name, hash, color, steps)) {
            case AccountStore.Addition.Added(var account) -> new Reply.Registered(account);
            case AccountStore.Addition.NameTaken() -> new Reply.NameTaken();
        };
    }

    /** Whether there is an account of this name, by its mapped form. */
    boolean isTaken(Username name) {
        return store.findBy(name).isPresent();
    }

    private AccountStore.Addition store(
            Username name, BcryptHash hash, Optional<FavoriteColor> color, StepRecorder steps) {
        var at = clock.instant();
        steps.add(new StepKind.RowSent(name, hash, color, at));
        return steps.step(() -> store.add(name, hash, color, at), addition -> switch (addition) {
            case AccountStore.Addition.Added(var account) -> new StepKind.RowStored(account);
            case AccountStore.Addition.NameTaken() -> new StepKind.NameFoundTaken();
        });
    }

    @StepCode("fieldsChecked.register")
    private Map<Field, Message> refusals(Username.Reading username, Request.Register request) {
        var refused = new EnumMap<Field, Message>(Field.class);
        if (username instanceof Username.Reading.Refused(var problem)) {
            refused.put(Field.USERNAME, problem.message());
        }
        rules.problemOfNew(request.credentials().password())
                .ifPresent(problem -> refused.put(Field.PASSWORD, problem.message()));
        Optional<String> color = request.favoriteColor();
        if (color.isPresent() && color.flatMap(FavoriteColor::of).isEmpty()) {
            refused.put(Field.FAVORITE_COLOR, Message.of("auth.color.unknown"));
        }
        return refused;
    }
}
