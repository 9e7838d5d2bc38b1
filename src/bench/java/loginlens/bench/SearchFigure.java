package loginlens.bench;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import loginlens.password.Cancellation;
import loginlens.password.CommonPasswords;
import loginlens.password.Crew;
import loginlens.password.search.LeakedTable;
import loginlens.password.search.MadeUpClass;
import loginlens.password.search.Search;
import loginlens.password.storing.PasswordStorages;
import loginlens.password.storing.Scheme;
import loginlens.password.storing.Word;

/** Guessing at SHA-256 as the Passwords lens does it, and a bare loop of the JDK's MessageDigest on the same threads. */
final class SearchFigure {
    private static final int ROUNDS = 9;
    /** Long enough that starting threads does not count. */
    private static final int LISTS = 40;

    private static final Crew CREW = Crew.ofThisMachine();

    private SearchFigure() {}

    static void measure(Table table) {
        var words = Collections.nCopies(LISTS, Word.all(CommonPasswords.mostCommonFirst())).stream()
                .flatMap(List::stream)
                .toList();
        var storage = new PasswordStorages(new SecureRandom()).of(Scheme.SHA_256, 4);
        var leaked = LeakedTable.store(MadeUpClass.members(), storage, CREW, new Cancellation(), () -> {});
        var searched = new ArrayList<Double>();
        var bare = new ArrayList<Double>();
        for (int round = 0; round < ROUNDS; round++) {
            bare.add(bare(words));
            var search = new Search(leaked, words, CREW);
            search.run();
            searched.add(search.progress().perSecond());
        }
        table.atMost(2, Median.of(bare) / Median.of(searched), "", "a bare SHA-256 loop : guessing at a stolen table",
                String.format(Locale.ROOT, "%.2f : %.2f million a second, on as many threads (%d)",
                        Median.of(bare) / 1e6, Median.of(searched) / 1e6, CREW.threads()));
    }

    /** Hashes per second. */
    private static double bare(List<Word> words) {
        var used = new LongAdder();
        var next = new AtomicInteger();
        long start = System.nanoTime();
        CREW.work(() -> {
            int first = next.getAndIncrement();
            var digest = sha256();
            return () -> {
                long sum = 0;
                for (int word = first; word < words.size(); word += CREW.threads()) {
                    sum += digest.digest(words.get(word).utf8())[0];
                }
                used.add(sum);
            };
        }, new Cancellation());
        double seconds = (System.nanoTime() - start) / 1e9;
        // So that no compiler can leave the hashes out.
        if (used.sum() == Long.MIN_VALUE) {
            throw new IllegalStateException();
        }
        return words.size() / seconds;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException notAJdk) {
            throw new IllegalStateException(notAJdk);
        }
    }
}
