package loginlens.attack.switchboard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import loginlens.text.Message;
import loginlens.token.checks.CheckKind;

/** A question to the room about the switchboard. Its answer is computed by trying every set of checks. */
public enum Riddle {
    /** Which four checks keep most attacks out? */
    BEST_FOUR,
    /** How few checks keep all of them out? */
    FEWEST,
    /** In which order are the checks best switched on, one at a time? */
    ORDER;

    private static final int FOUR = 4;

    /**
     * @param checks the checks; for the order, in that order
     * @param out    how many attacks they keep out: all together, or for the order after each
     */
    public record Answer(List<CheckKind> checks, List<Integer> out) {
        public Answer {
            checks = List.copyOf(checks);
            out = List.copyOf(out);
        }
    }

    /** The question. */
    public Message question() {
        return Message.of("attack.riddle." + name());
    }

    /** The answer. Where several are equally good, the one whose checks are asked first. */
    public Answer answer(Switchboard board) {
        return switch (this) {
            case BEST_FOUR -> of(board, best(board, FOUR));
            case FEWEST -> of(board, IntStream.rangeClosed(0, CheckKind.values().length)
                    .mapToObj(size -> best(board, size)).filter(on -> board.gettingIn(on) == fewest(board))
                    .findFirst().orElseThrow());
            case ORDER -> order(board);
        };
    }

    /** Those who get in although everything is on; none, unless a check was lost. */
    private static int fewest(Switchboard board) {
        return board.gettingIn(Switchboard.allChecks());
    }

    private static Answer of(Switchboard board, Set<CheckKind> on) {
        return new Answer(List.copyOf(on), List.of(board.rows().size() - board.gettingIn(on)));
    }

    private static Set<CheckKind> best(Switchboard board, int size) {
        return sets().filter(on -> on.size() == size).min(Comparator.comparingInt(board::gettingIn)).orElseThrow();
    }

    /** The order in which, summed over all steps, most attacks are kept out: from each set the best way to it. */
    private static Answer order(Switchboard board) {
        Map<Set<CheckKind>, Way> best = new HashMap<>();
        sets().forEach(on -> {
            int out = board.rows().size() - board.gettingIn(on);
            // From the last check on: of equally good ways, the first is kept, and it ends with the check asked last.
            best.put(on, List.copyOf(on).reversed().stream()
                    .map(last -> best.get(without(on, last)).then(last, out))
                    .max(Comparator.comparingInt(Way::sum)).orElse(new Way(0, List.of(), List.of())));
        });
        Way all = best.get(Switchboard.allChecks());
        return new Answer(all.checks(), all.out());
    }

    private static Set<CheckKind> without(Set<CheckKind> on, CheckKind check) {
        Set<CheckKind> fewer = EnumSet.copyOf(on);
        fewer.remove(check);
        return fewer;
    }

    /** Every set of checks, each after all that it contains; of one size, those of the first checks come first. */
    private static Stream<Set<CheckKind>> sets() {
        List<Set<CheckKind>> sets = new ArrayList<>(List.of(EnumSet.noneOf(CheckKind.class)));
        for (CheckKind check : CheckKind.values()) {
            for (Set<CheckKind> smaller : List.copyOf(sets)) {
                Set<CheckKind> larger = EnumSet.copyOf(smaller);
                larger.add(check);
                sets.add(larger);
            }
        }
        return sets.stream();
    }

    /** Checks switched on one after another, and what each of them came to. */
    private record Way(int sum, List<CheckKind> checks, List<Integer> out) {
        Way then(CheckKind check, int keptOut) {
            List<CheckKind> longer = new ArrayList<>(checks);
            longer.add(check);
            List<Integer> outs = new ArrayList<>(out);
            outs.add(keptOut);
            return new Way(sum + keptOut, longer, outs);
        }
    }
}
