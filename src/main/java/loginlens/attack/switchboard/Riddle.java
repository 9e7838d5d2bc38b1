package loginlens.attack.switchboard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
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
        return IntStream.range(0, 1 << CheckKind.values().length).filter(set -> Integer.bitCount(set) == size)
                .mapToObj(Riddle::checks).min(Comparator.comparingInt(board::gettingIn)).orElseThrow();
    }

    /** The order in which, summed over all steps, most attacks are kept out: from each set the best way to it. */
    private static Answer order(Switchboard board) {
        int all = (1 << CheckKind.values().length) - 1;
        Map<Integer, Way> best = new HashMap<>(Map.of(0, new Way(0, List.of(), List.of())));
        for (int set = 1; set <= all; set++) {
            int out = board.rows().size() - board.gettingIn(checks(set));
            int to = set;
            // From the last check on: of equally good ways, the first is kept, and it ends with the check asked last.
            best.put(set, IntStream.rangeClosed(1, CheckKind.values().length)
                    .map(back -> CheckKind.values().length - back).filter(check -> (to & 1 << check) != 0)
                    .mapToObj(check -> best.get(to & ~(1 << check)).then(CheckKind.values()[check], out))
                    .max(Comparator.comparingInt(Way::sum)).orElseThrow());
        }
        return new Answer(best.get(all).checks(), best.get(all).out());
    }

    private static Set<CheckKind> checks(int set) {
        Set<CheckKind> checks = EnumSet.noneOf(CheckKind.class);
        for (CheckKind check : CheckKind.values()) {
            if ((set & 1 << check.ordinal()) != 0) {
                checks.add(check);
            }
        }
        return checks;
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
