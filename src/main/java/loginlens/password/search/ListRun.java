package loginlens.password.search;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import loginlens.password.Cancellation;
import loginlens.password.Crew;
import loginlens.password.storing.PasswordStorage;
import loginlens.password.storing.Scheme;
import loginlens.password.storing.Word;

/**
 * One way of storing, from the table to the end of its search. {@link #run} works as long as that takes; everything else
 * may be asked for from any thread.
 */
public final class ListRun {
    private final PasswordStorage storage;
    private final TableSource source;
    private final Crew crew;
    private final Cancellation cancellation = new Cancellation();
    private final AtomicInteger stored = new AtomicInteger();
    private volatile Stage stage = Stage.WAITING;
    private volatile Optional<LeakedTable> table = Optional.empty();
    private volatile Optional<Search> search = Optional.empty();

    /** How far a run has come. */
    public enum Stage {
        /** It has not begun. */
        WAITING,
        /** The rows of the table are being hashed. */
        STORING,
        /** The list is being tried. */
        SEARCHING,
        /** The list is at its end, or everything is found. */
        DONE,
        /** It was cancelled. */
        STOPPED
    }

    /** A run that is still to begin. */
    public ListRun(PasswordStorage storage, TableSource source, Crew crew) {
        this.storage = storage;
        this.source = source;
        this.crew = crew;
    }

    /** Which way of storing it is about. */
    public Scheme scheme() {
        return storage.scheme();
    }

    /** Has the table ready, so that the search can begin at once; doing it twice is harmless. */
    public synchronized void store() {
        if (table.isEmpty() && !cancellation.isCancelled()) {
            stage = Stage.STORING;
            var made = source.table(storage, cancellation, stored::incrementAndGet);
            if (!cancellation.isCancelled()) {
                table = Optional.of(made);
                stage = Stage.WAITING;
            }
        }
    }

    /** Makes the table, if it is not there, and tries these words on it. */
    public void run(List<Word> words) {
        store();
        table.ifPresent(rows -> {
            var searching = new Search(rows, words, crew);
            search = Optional.of(searching);
            if (!cancellation.isCancelled()) {
                stage = Stage.SEARCHING;
                searching.run();
            }
        });
        if (!cancellation.isCancelled()) {
            stage = Stage.DONE;
        }
    }

    /** Ends it at once, or keeps it from beginning. */
    public void cancel() {
        cancellation.cancel();
        search.ifPresent(Search::cancel);
    }

    /** How far it has come. */
    public Stage stage() {
        return cancellation.isCancelled() && stage != Stage.DONE ? Stage.STOPPED : stage;
    }

    /** How many rows of the table are hashed. */
    public int stored() {
        return stored.get();
    }

    /** The table, once all of it is hashed. */
    public Optional<LeakedTable> table() {
        return table;
    }

    /** How far the search has come, once it has begun. */
    public Optional<SearchProgress> progress() {
        return search.map(Search::progress);
    }
}
