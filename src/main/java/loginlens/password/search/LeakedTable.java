package loginlens.password.search;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import loginlens.password.Cancellation;
import loginlens.password.Crew;
import loginlens.password.storing.PasswordStorage;

/**
 * A stolen table, all of it stored in one way.
 *
 * @param storage that way
 */
public record LeakedTable(PasswordStorage storage, List<LeakedRow> rows) {
    public LeakedTable {
        rows = List.copyOf(rows);
    }

    /**
     * Stores these members in this way. Takes the time of as many hashes; cancelled, the table has the rows so far.
     *
     * @param done told after each row, on some thread
     */
    public static LeakedTable store(
            List<MadeUpClass.Member> members,
            PasswordStorage storage,
            Crew crew,
            Cancellation cancellation,
            Runnable done) {
        var next = new AtomicInteger();
        var rows = new AtomicReferenceArray<LeakedRow>(members.size());
        crew.work(() -> () -> {
            int number = next.getAndIncrement();
            while (number < members.size() && !cancellation.isCancelled()) {
                var member = members.get(number);
                rows.set(number, new LeakedRow(member.username(), storage.store(member.password())));
                done.run();
                number = next.getAndIncrement();
            }
        }, cancellation);
        var stored = IntStream.range(0, members.size()).mapToObj(rows::get).takeWhile(row -> row != null).toList();
        return new LeakedTable(storage, stored);
    }

    /** What is stored, row by row. */
    List<String> stored() {
        return rows.stream().map(LeakedRow::stored).toList();
    }
}
