package loginlens.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.security.SecureRandom;
import java.util.ArrayList;
import loginlens.account.PasswordHasher.Comparison;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordHasherTest {
    private static final String BODY = "N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy";

    private final PasswordHasher hasher = new PasswordHasher(4, new SecureRandom());

    @Test
    void theSamePasswordTwiceGivesTwoHashesThatBothMatch() {
        BcryptHash one = hasher.hash("correct horse");
        BcryptHash other = hasher.hash("correct horse");
        assertThat(one).isNotEqualTo(other);
        assertThat(hasher.compare("correct horse", one)).isEqualTo(new Comparison.Compared(one, one, true));
        assertThat(hasher.compare("correct horse", other)).isEqualTo(new Comparison.Compared(other, other, true));
    }

    @Test
    void aWrongPasswordIsHashedWithTheStoredSaltAndDoesNotMatch() {
        BcryptHash stored = hasher.hash("correct horse");
        assertThat(hasher.compare("Correct horse", stored)).satisfies(found -> {
            var compared = (Comparison.Compared) found;
            assertThat(compared.matches()).isFalse();
            assertThat(compared.stored()).isEqualTo(stored);
            assertThat(compared.computed().setting()).isEqualTo(stored.setting());
            assertThat(compared.computed().digest()).isNotEqualTo(stored.digest());
        });
    }

    @Test
    void aPublishedHashOfBcryptIsReadAlike() {
        // From jBCrypt's own test vectors.
        BcryptHash published = hash("$2a$06$DCq7YPn5Rq63x1Lad4cll.TV4S6ytwfsfvkgY8jIucDrjc8deX1s.");
        assertThat(hasher.compare("", published)).isEqualTo(new Comparison.Compared(published, published, true));
    }

    @Test
    void aTextThatBcryptSeesOnlyTheFirstPartOfDoesNotMatch() {
        String full = "a".repeat(72);
        assertThat(matches(full, hasher.hash(full))).isTrue();
        assertThat(matches(full + "b", hasher.hash(full))).isFalse();
        assertThat(matches("password\0more", hasher.hash("password"))).isFalse();
        assertThat(matches("password\uD83D", hasher.hash("password?"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "x", "$2a$", "$2a$12$short", "$2a$12$", "$2b$04$" + BODY, "$2y$04$" + BODY, "$2$04$" + BODY,
        "$2a$03$" + BODY, "$2a$15$" + BODY, "$2a$20$" + BODY, "$2a$30$" + BODY, "$2a$31$" + BODY, "$2a$99$" + BODY,
        "$2a$-1$" + BODY, "$2a$04$" + BODY + "x", "plain text password", "\0", "$2a$04$\uD83D\uDE00"
    })
    void aStoredHashThatCannotBeCheckedIsAnAnswer(String stored) {
        assertThat(hasher.compare("password", StoredHash.of(stored))).isEqualTo(new Comparison.CannotCheck());
    }

    @Test
    void theDummyHashCostsTheSameWorkAndNoCommonPasswordFitsIt() {
        BcryptHash dummy = new PasswordHasher(12, new SecureRandom()).dummyHash();
        assertThat(dummy.cost()).isEqualTo(12);
        assertThat(StoredHash.of(dummy.text())).as("has bcrypt's form").isEqualTo(dummy);
        assertThat(hasher.dummyHash()).isEqualTo(hasher.dummyHash());
        assertThat(hasher.compare("password", hasher.dummyHash())).isInstanceOf(Comparison.Compared.class);
        assertThat(matches("password", hasher.dummyHash())).isFalse();
    }

    @Test
    void aPasswordThatBreaksTheRulesOfBcryptIsNeverHashed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> hasher.hash("s3cret".repeat(20)))
                .withMessageNotContaining("s3cret");
    }

    /** The lab goes up to 16; what somebody wrote into the store must not keep a login for seconds. */
    @Test
    void aHashAboveCost14IsCheckedOnlyByAHasherOfThatCost() {
        assertThat(hasher.compare("password", hash("$2a$15$" + BODY))).isEqualTo(new Comparison.CannotCheck());
        var calls = new ArrayList<String>();
        var dear = new PasswordHasher(16, new SecureRandom(), (password, salt) -> {
            calls.add(salt.substring(0, 7));
            return "$2a$15$" + BODY;
        });
        assertThat(dear.compare("password", hash("$2a$15$" + BODY))).isInstanceOf(Comparison.Compared.class);
        assertThat(calls).containsExactly("$2a$15$");
        assertThatIllegalArgumentException().isThrownBy(() -> new PasswordHasher(17, new SecureRandom()));
    }

    @Test
    void theTextOfAComparisonHasNoHash() {
        assertThat(hasher.compare("password", hasher.hash("password")).toString()).doesNotContain("$2a");
    }

    @Test
    void aHashIsTakenApartForColoring() {
        assertThat(BcryptHash.read("$2a$12$" + BODY)).hasValueSatisfying(hash -> {
            assertThat(hash.version()).isEqualTo("2a");
            assertThat(hash.cost()).isEqualTo(12);
            assertThat(hash.salt()).isEqualTo(BODY.substring(0, 22));
            assertThat(hash.digest()).isEqualTo(BODY.substring(22));
            assertThat(hash.toString()).doesNotContain(hash.salt()).doesNotContain(hash.digest());
        });
    }

    @Test
    void whatIsStoredAndIsNoHashKeepsItsTextAndNeverShowsItInALog() {
        assertThat(StoredHash.of("hunter2")).isEqualTo(new StoredHash.NotBcrypt("hunter2"));
        assertThat(StoredHash.of("hunter2").toString()).doesNotContain("hunter2");
    }

    private static BcryptHash hash(String text) {
        return BcryptHash.read(text).orElseThrow();
    }

    private boolean matches(String password, BcryptHash stored) {
        return ((Comparison.Compared) hasher.compare(password, stored)).matches();
    }
}
