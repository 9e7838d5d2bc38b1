package loginlens.attack.switchboard;

import java.util.EnumSet;
import java.util.Set;
import loginlens.attack.Attack;
import loginlens.token.checks.CheckKind;

/**
 * An attack on the switchboard.
 *
 * @param attack     the attack
 * @param stops      the checks that keep its forged token out
 * @param withoutAlg the same where the algorithm is not checked, so that the token chooses how the key is used
 */
public record Row(Attack attack, Set<CheckKind> stops, Set<CheckKind> withoutAlg) {

    public Row {
        stops = Set.copyOf(stops);
        withoutAlg = Set.copyOf(withoutAlg);
    }

    /** Which of the checks that are on stop it. */
    public Set<CheckKind> stoppedBy(Set<CheckKind> on) {
        Set<CheckKind> stopping = EnumSet.noneOf(CheckKind.class);
        stopping.addAll(on.contains(CheckKind.ALGORITHM) ? stops : withoutAlg);
        stopping.retainAll(on);
        return stopping;
    }

    /** Whether the forged token gets in with these checks. */
    public boolean getsIn(Set<CheckKind> on) {
        return stoppedBy(on).isEmpty();
    }

    /** What to show for one check, with these checks on. */
    public Cell cell(CheckKind check, Set<CheckKind> on) {
        if (on.contains(check)) {
            if (!stoppedBy(on).contains(check)) {
                return Cell.NOTHING;
            }
            Set<CheckKind> without = EnumSet.copyOf(on);
            without.remove(check);
            return getsIn(without) ? Cell.STOPS_ALONE : Cell.STOPS;
        }
        Set<CheckKind> with = EnumSet.of(check);
        with.addAll(on);
        return stoppedBy(with).contains(check) ? Cell.WOULD_STOP : Cell.NOTHING;
    }
}
