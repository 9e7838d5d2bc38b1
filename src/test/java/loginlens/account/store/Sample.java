package loginlens.account.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import loginlens.account.AccountStore;
import loginlens.account.AccountStore.Addition;
import loginlens.account.BcryptHash;
import loginlens.account.FavoriteColor;
import loginlens.account.Username;

/** What the tests of the store share. */
public final class Sample {
    public static final Instant NOON = Instant.parse("2026-03-04T12:00:00.123456789Z");
    public static final BcryptHash HASH =
            BcryptHash.read("$2a$04$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy").orElseThrow();

    private Sample() {}

    public static AccountStores stores() {
        return new AccountStores(Clock.fixed(NOON, ZoneOffset.UTC));
    }

    public static Username name(String typed) {
        return ((Username.Reading.Accepted) Username.read(typed)).username();
    }

    public static Addition add(AccountStore store, String typed) {
        return store.add(name(typed), HASH, Optional.of(FavoriteColor.TEAL), NOON);
    }

    public static void addAll(AccountStore store, int count) {
        for (int number = 1; number <= count; number++) {
            assertThat(add(store, "user" + number)).isInstanceOf(Addition.Added.class);
        }
    }

    public static AccountStore open(Path folder) {
        StoreOpening opening = stores().open(folder);
        assertThat(opening).isInstanceOf(StoreOpening.Opened.class);
        return ((StoreOpening.Opened) opening).store();
    }
}
