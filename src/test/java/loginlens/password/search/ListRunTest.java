package loginlens.password.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.List;
import loginlens.password.CommonPasswords;
import loginlens.password.Crew;
import loginlens.password.search.ListRun.Stage;
import loginlens.password.storing.PasswordStorages;
import loginlens.password.storing.Scheme;
import loginlens.password.storing.Word;
import org.junit.jupiter.api.Test;

class ListRunTest {
    private static final Crew CREW = new Crew(1);
    private static final List<Word> WORDS = Word.all(CommonPasswords.mostCommonFirst());
    private static final TableSource CLASS = (storage, cancellation, done) ->
            LeakedTable.store(MadeUpClass.members(), storage, CREW, cancellation, done);

    @Test
    void theTableIsMadeAndThenSearched() {
        var run = run(Scheme.SHA_256, CLASS);
        assertThat(run.stage()).isEqualTo(Stage.WAITING);
        assertThat(run.table()).isEmpty();
        assertThat(run.progress()).isEmpty();

        run.run(WORDS);

        assertThat(run.stage()).isEqualTo(Stage.DONE);
        assertThat(run.stored()).isEqualTo(30);
        assertThat(run.table()).hasValueSatisfying(table -> assertThat(table.rows()).hasSize(30));
        assertThat(run.progress()).hasValueSatisfying(progress -> assertThat(progress.finds()).hasSize(19));
    }

    @Test
    void aTableThatIsThereIsNotMadeAgain() {
        var run = run(Scheme.SALTED_SHA_256, CLASS);
        run.store();
        var table = run.table();

        run.run(WORDS.subList(0, 100));

        assertThat(run.table()).isEqualTo(table);
        assertThat(run.stored()).isEqualTo(30);
    }

    @Test
    void cancelledWhileItsRowsAreHashedItNeverSearches() {
        var run = new ListRun[1];
        run[0] = run(Scheme.BCRYPT, (storage, cancellation, done) -> CLASS.table(storage, cancellation, () -> {
            done.run();
            run[0].cancel();
        }));

        run[0].run(WORDS);

        assertThat(run[0].stage()).isEqualTo(Stage.STOPPED);
        assertThat(run[0].table()).isEmpty();
        assertThat(run[0].progress()).isEmpty();
        assertThat(run[0].stored()).isLessThan(30);
    }

    @Test
    void cancelledBeforeItBeginsItDoesNothing() {
        var run = run(Scheme.MD5, CLASS);
        run.cancel();

        run.run(WORDS);

        assertThat(run.stage()).isEqualTo(Stage.STOPPED);
        assertThat(run.stored()).isZero();
    }

    private static ListRun run(Scheme scheme, TableSource source) {
        return new ListRun(new PasswordStorages(new SecureRandom()).of(scheme, 4), source, CREW);
    }
}
