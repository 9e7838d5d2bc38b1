package loginlens.password.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import loginlens.password.Cancellation;
import loginlens.password.CommonPasswords;
import loginlens.password.Crew;
import loginlens.password.storing.Guesser;
import loginlens.password.storing.PasswordStorage;
import loginlens.password.storing.PasswordStorages;
import loginlens.password.storing.Scheme;
import loginlens.password.storing.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SearchTest {
    private static final List<Word> LIST = Word.all(CommonPasswords.mostCommonFirst());

    private final PasswordStorages storages = new PasswordStorages(new SecureRandom());

    @ParameterizedTest
    @EnumSource(value = Scheme.class, names = {"MD5", "SHA_256", "SALTED_SHA_256"})
    void exactlyThePasswordsOfTheListAreFound(Scheme scheme) {
        for (var crew : List.of(new Crew(1), new Crew(3))) {
            var search = new Search(table(scheme), LIST, crew);

            search.run();

            assertThat(search.progress().finds()).extracting(Find::row).containsExactlyInAnyOrderElementsOf(planted());
            assertThat(search.progress().finds()).allSatisfy(find -> {
                assertThat(find.password()).isEqualTo(MadeUpClass.members().get(find.row()).password());
                assertThat(LIST.get(find.word()).text()).isEqualTo(find.password());
            });
            assertThat(search.progress().word()).isEqualTo(30_000);
            assertThat(search.progress().ended()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(value = Scheme.class, names = {"BCRYPT", "ARGON2ID"})
    void slowHashesAreSearchedWordByWordAndRowByRow(Scheme scheme) {
        var rows = new Search(table(scheme, 3), LIST.subList(0, 20), new Crew(2));

        rows.run();

        assertThat(rows.progress().finds()).extracting(Find::row).containsExactly(2);
        assertThat(rows.progress().guesses()).isBetween(2 * 20L, 3 * 20L);
    }

    @Test
    void plainTextIsOnlyRead() {
        var search = new Search(table(Scheme.PLAIN_TEXT), LIST, new Crew(1));

        search.run();

        assertThat(search.progress().finds()).extracting(Find::password)
                .containsExactlyElementsOf(MadeUpClass.members().stream().map(MadeUpClass.Member::password).toList());
        assertThat(search.progress().guesses()).isZero();
    }

    @Test
    void withoutASaltOneHashServesAllRowsWithOneEachRowIsSearchedForUntilItIsFound() {
        var unsalted = new Search(table(Scheme.SHA_256), LIST, new Crew(1));
        unsalted.run();
        var salted = new Search(table(Scheme.SALTED_SHA_256), LIST, new Crew(1));
        salted.run();

        assertThat(unsalted.progress().guesses()).isEqualTo(30_000);
        long expected = MadeUpClass.members().stream()
                .mapToLong(member -> {
                    int word = CommonPasswords.mostCommonFirst().indexOf(member.password());
                    return word < 0 ? 30_000 : word + 1;
                })
                .sum();
        assertThat(salted.progress().guesses()).isEqualTo(expected);
    }

    @Test
    void whenAllAreFoundTheRestOfTheListIsNotTried() {
        var storage = storages.of(Scheme.SALTED_SHA_256, 4);
        var search = new Search(
                new LeakedTable(storage, List.of(new LeakedRow("ada", storage.store("123456")))), LIST, new Crew(1));

        search.run();

        assertThat(search.progress().finds()).hasSize(1);
        assertThat(search.progress().guesses()).isLessThan(1_000);
        assertThat(search.progress().left()).isZero();
    }

    @Test
    void aSearchThatIsCancelledEndsWithoutWaitingForTheHashUnderWay() {
        var never = new CountDownLatch(1);
        var begun = new CountDownLatch(1);
        var search = new Search(slowTable(() -> {
            begun.countDown();
            await(never);
        }), LIST, new Crew(2));
        var run = CompletableFuture.runAsync(search::run);
        await(begun);

        search.cancel();

        run.orTimeout(30, TimeUnit.SECONDS).join();
        assertThat(search.progress().ended()).isTrue();
        assertThat(search.progress().word()).isLessThan(30_000);
        never.countDown();
    }

    @Test
    void whileItRunsItSaysHowFarItIsAndWhatIsLeftAtMost() {
        var guesses = new AtomicInteger();
        var seen = new SearchProgress[1];
        var watched = new Search[1];
        watched[0] = new Search(slowTable(() -> {
            if (guesses.incrementAndGet() == 41) {
                seen[0] = watched[0].progress();
            }
        }), LIST.subList(0, 100), new Crew(1));

        watched[0].run();

        assertThat(seen[0].guesses()).isEqualTo(40);
        assertThat(seen[0].word()).isEqualTo(21);
        assertThat(seen[0].ended()).isFalse();
        assertThat(seen[0].left()).isEqualTo(2 * 79);
        assertThat(seen[0].atMostLeft()).isGreaterThan(Duration.ZERO);
        assertThat(watched[0].progress().left()).isZero();
    }

    @Test
    void aFaultOfTheHashIsNotSwallowed() {
        var search = new Search(slowTable(() -> {
            throw new IllegalStateException("broken");
        }), LIST, new Crew(2));

        assertThatThrownBy(search::run).isInstanceOf(IllegalStateException.class).hasMessage("broken");
    }

    @Test
    void anEmptyTableIsSearchedInNoTime() {
        for (var scheme : Scheme.values()) {
            var search = new Search(new LeakedTable(storages.of(scheme, 4), List.of()), LIST, new Crew(1));

            search.run();

            assertThat(search.progress().ended()).isTrue();
            assertThat(search.progress().guesses()).as("%s", scheme).isZero();
        }
    }

    @Test
    void aTableThatIsCancelledHasTheRowsSoFar() {
        var cancellation = new Cancellation();

        var table = LeakedTable.store(
                MadeUpClass.members(), storages.of(Scheme.MD5, 4), new Crew(1), cancellation, cancellation::cancel);

        assertThat(table.rows().size()).isLessThan(30);
    }

    @Test
    void theClassHas30MembersWithTwoPasswordsChosenTwice() {
        assertThat(MadeUpClass.members()).hasSize(30).extracting(MadeUpClass.Member::username).doesNotHaveDuplicates();
        assertThat(MadeUpClass.members().stream().map(MadeUpClass.Member::password).distinct()).hasSize(28);
        assertThat(planted()).hasSize(19);
    }

    private static List<Integer> planted() {
        var list = CommonPasswords.mostCommonFirst();
        return IntStream.range(0, MadeUpClass.members().size())
                .filter(row -> list.contains(MadeUpClass.members().get(row).password()))
                .boxed()
                .toList();
    }

    private LeakedTable table(Scheme scheme) {
        return table(scheme, MadeUpClass.members().size());
    }

    private LeakedTable table(Scheme scheme, int rows) {
        var members = MadeUpClass.members().subList(0, rows);
        return LeakedTable.store(members, storages.of(scheme, 4), new Crew(2), new Cancellation(), () -> {});
    }

    /** Two rows that nothing fits, and this done for each guess. */
    private static LeakedTable slowTable(Runnable each) {
        return new LeakedTable(new PasswordStorage() {
            @Override
            public Scheme scheme() {
                return Scheme.BCRYPT;
            }

            @Override
            public String store(String password) {
                return password;
            }

            @Override
            public Guesser guesser(List<String> stored) {
                return (word, row, found) -> each.run();
            }
        }, List.of(new LeakedRow("ada", ""), new LeakedRow("bea", "")));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException ended) {
            throw new IllegalStateException(ended);
        }
    }
}
