package loginlens.account.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import loginlens.account.FavoriteColor;
import loginlens.account.PasswordProblem;
import loginlens.account.StoreFailedException;
import loginlens.account.StoreFailedException.Fault;
import loginlens.account.UsernameProblem;
import loginlens.account.store.StoreOpening.Damage;
import loginlens.account.store.StoreOpening.NotOpened;
import loginlens.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTest {
    private static final Path PATH = Path.of("accounts-of-ada").toAbsolutePath();

    private final Words words = new Words(Locale.ENGLISH, Clock.systemUTC());

    static Stream<NotOpened> notOpened() {
        return Stream.of(
                new StoreOpening.InUse(PATH),
                new StoreOpening.NotWritable(PATH),
                new StoreOpening.NotAFolder(PATH),
                new StoreOpening.UnusableName(PATH),
                new StoreOpening.WritableByOthers(PATH, PATH),
                new StoreOpening.BelongsToAnother(PATH),
                new StoreOpening.IsLink(PATH),
                new StoreOpening.NoRoom(PATH),
                new StoreOpening.TooNew(PATH, 2),
                new StoreOpening.TooLittleMemory(PATH),
                new StoreOpening.Failed(PATH));
    }

    @ParameterizedTest
    @MethodSource("notOpened")
    void whatKeepsAStoreFromOpeningIsSaidWithItsPath(NotOpened opening) {
        assertThat(words.say(opening.message())).contains(PATH.toString());
    }

    @ParameterizedTest
    @EnumSource(Damage.class)
    void eachKindOfDamageHasWordsOfItsOwn(Damage damage) {
        assertThat(words.say(damage.key(), PATH.toString())).contains(PATH.toString());
    }

    @Test
    void aBackupIsOfferedWithItsTimeAndNumberOfAccounts() {
        var backup = new StoreOpening.Backup(PATH, Sample.NOON, 12);
        var damaged = new StoreOpening.Damaged(PATH, Damage.UNREADABLE, Optional.of(backup));
        assertThat(words.say(damaged.message())).contains("12 accounts");
        assertThat(damaged.message().values()).contains(Sample.NOON);
        assertThat(words.say("account.store-damaged-with-backup", "", "", 1)).contains("1 account,");
    }

    @ParameterizedTest
    @EnumSource(UsernameProblem.class)
    void eachProblemOfANameHasWords(UsernameProblem problem) {
        assertThat(words.say(problem.message())).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(PasswordProblem.class)
    void eachProblemOfAPasswordHasWords(PasswordProblem problem) {
        assertThat(words.say(problem.message())).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void aFailedStoreNeverClaimsThatWhatWasSavedIsSafe(Fault fault) {
        assertThat(words.say(StoreFailedException.because("x", fault).message())).isNotBlank().doesNotContain("safe");
    }

    @Test
    void whoeverDoesNotKnowWhetherTheAccountIsThereIsToldWhatToTry() {
        assertThat(List.of(Fault.UNCERTAIN, Fault.DISK_FULL))
                .extracting(fault -> words.say(StoreFailedException.because("x", fault).message()))
                .allSatisfy(said -> assertThat(said).containsIgnoringCase("try to log in"));
    }

    @ParameterizedTest
    @EnumSource(FavoriteColor.class)
    void aColorIsFoundByItsClaim(FavoriteColor color) {
        assertThat(FavoriteColor.of(color.claim())).contains(color);
        assertThat(FavoriteColor.of(color.claim() + "ish")).isEmpty();
    }
}
