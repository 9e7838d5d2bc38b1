package loginlens.password.search;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import loginlens.password.Cancellation;
import loginlens.password.Crew;
import loginlens.password.storing.Guesser;
import loginlens.password.storing.Scheme;
import loginlens.password.storing.Word;

/**
 * A dictionary attack: tries each word of a list, the most common first, on all rows of a table. Without salts one hash
 * serves all rows; with salts each row needs its own, until it is found. {@link #run} blocks until the search is over;
 * everything else may be asked for from any thread.
 */
public final class Search {
    /** A fast hash is cheaper than asking what to do next. */
    private static final int WORDS_AT_ONCE = 512;

    private static final long WARM_UP = Duration.ofMillis(300).toNanos();

    private final LeakedTable table;
    private final List<Word> words;
    private final Crew crew;
    private final Cancellation cancellation = new Cancellation();
    private final int lanes;
    private final AtomicBoolean[] found;
    private final AtomicLong next = new AtomicLong();
    private final LongAdder guesses = new LongAdder();
    private final Effort effort = new Effort();
    private final List<Find> finds = new CopyOnWriteArrayList<>();
    private final AtomicLong start = new AtomicLong();
    private volatile long end;

    /** A search that is still to be run. */
    public Search(LeakedTable table, List<Word> words, Crew crew) {
        this.table = table;
        this.words = words;
        this.crew = crew;
        lanes = table.storage().scheme().isSalted() ? table.rows().size() : 1;
        found = Stream.generate(AtomicBoolean::new).limit(table.rows().size()).toArray(AtomicBoolean[]::new);
    }

    /** Searches until the list is at its end, every row is found, or it is cancelled. */
    public void run() {
        boolean slow = table.storage().scheme().isSlow();
        if (!slow && !table.rows().isEmpty()) {
            warmUp();
        }
        if (table.storage().scheme() == Scheme.PLAIN_TEXT) {
            read();
        } else {
            crew.work(() -> new Part(slow ? 1 : WORDS_AT_ONCE), cancellation);
        }
        end = System.nanoTime();
    }

    /** Its time begins with its first thread, not while it waits for a core. */
    private void begin() {
        start.compareAndSet(0, System.nanoTime());
    }

    /** Plain text is only read. */
    private void read() {
        begin();
        for (int row = 0; row < found.length; row++) {
            finds.add(new Find(row, table.rows().get(row).stored(), 0));
        }
        next.set(words.size());
    }

    /** Fast hashes get fast only when the JIT compiler has seen enough of them; what is found now does not count. */
    private void warmUp() {
        long until = System.nanoTime() + WARM_UP;
        crew.work(() -> {
            var guesser = table.storage().guesser(table.stored());
            return () -> {
                while (System.nanoTime() - until < 0 && !cancellation.isCancelled()) {
                    int rows = table.rows().size();
                    IntStream.range(0, Math.min(WORDS_AT_ONCE, words.size()))
                            .forEach(word -> guesser.guess(words.get(word), word % rows, row -> {}));
                }
            };
        }, cancellation);
    }

    /** What one thread does: takes the next few guesses of all there are, word by word and row by row. */
    private final class Part implements Runnable, IntConsumer {
        private final Guesser guesser = table.storage().guesser(table.stored());
        private final int atOnce;
        private int word;

        Part(int atOnce) {
            this.atOnce = atOnce;
        }

        @Override
        public void run() {
            begin();
            long from = next.getAndAdd(atOnce);
            while (from < positions() && !isOver()) {
                long begin = from;
                effort.spend(() -> guess(begin, Math.min(positions(), begin + atOnce)));
                from = next.getAndAdd(atOnce);
            }
        }

        private void guess(long from, long to) {
            int made = 0;
            int lane = (int) (from % lanes);
            word = (int) (from / lanes);
            for (long position = from; position < to; position++) {
                if (lanes == 1 || !found[lane].get()) {
                    guesser.guess(words.get(word), lane, this);
                    made++;
                }
                lane++;
                if (lane == lanes) {
                    lane = 0;
                    word++;
                }
            }
            guesses.add(made);
        }

        @Override
        public void accept(int row) {
            if (!found[row].getAndSet(true)) {
                finds.add(new Find(row, words.get(word).text(), word));
            }
        }
    }

    /** Ends it at once. What is under way in its threads ends soon after. */
    public void cancel() {
        cancellation.cancel();
    }

    /** How far it has come. */
    public SearchProgress progress() {
        var so = List.copyOf(finds);
        long tried = Math.min(next.get(), positions());
        int word = lanes == 0 ? words.size() : (int) ((tried + lanes - 1) / lanes);
        boolean ended = end != 0;
        long begun = start.get();
        long took = begun == 0 ? 0 : (ended ? end : System.nanoTime()) - begun;
        long open = lanes == 1 ? 1 : lanes - so.size();
        long left = so.size() == found.length ? 0 : (words.size() - word) * open;
        return new SearchProgress(word, words.size(), guesses.sum(), so, Duration.ofNanos(took), ended, left, effort.share());
    }

    private boolean isOver() {
        return cancellation.isCancelled() || finds.size() == found.length;
    }

    private long positions() {
        return (long) words.size() * lanes;
    }
}
