package loginlens.attack.switchboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import loginlens.attack.AttackRun;
import loginlens.attack.AttackRun.Opening;
import loginlens.attack.Values;
import loginlens.attack.forging.Attacks;
import loginlens.attack.lab.LabSettings;
import loginlens.token.checks.Check;
import loginlens.token.checks.CheckKind;
import loginlens.token.checks.Outcome;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SwitchboardTest {
    private static Switchboard board;

    @BeforeAll
    static void judgeEverything() {
        board = Switchboard.judge(Attacks.all(), LabSettings.usual(), () -> false);
    }

    @Test
    void everyAttackHasARowAndNoneWasRefused() {
        assertThat(board.rows()).extracting(row -> row.attack().card().id())
                .containsExactlyElementsOf(Attacks.all().stream().map(attack -> attack.card().id()).toList());
        assertThat(board.refused()).isEmpty();
    }

    @Test
    void theGridEqualsWhatJudgingSays() {
        for (Row row : board.rows()) {
            Opening opening = AttackRun.open(row.attack(), Values.standard(), LabSettings.usual());
            try (AttackRun run = ((Opening.Opened) opening).run()) {
                List<CheckKind> failing = run.judge().verdict().checks().stream()
                        .filter(check -> check.outcome() == Outcome.FAIL).map(Check::kind).toList();
                for (CheckKind kind : CheckKind.values()) {
                    boolean stops = row.cell(kind, Switchboard.allChecks()) != Cell.NOTHING;
                    assertThat(stops).as("%s %s", row.attack().card().id(), kind).isEqualTo(failing.contains(kind));
                }
            }
        }
    }

    @Test
    void withAllChecksNothingGetsInAndWithNoneEverything() {
        assertThat(board.gettingIn(Switchboard.allChecks())).isZero();
        assertThat(board.gettingIn(Set.of())).isEqualTo(Attacks.all().size());
    }

    @Test
    void aCheckThatAloneStopsAnAttackLetsItInWhenItIsOff() {
        for (Row row : board.rows()) {
            for (CheckKind kind : CheckKind.values()) {
                Set<CheckKind> without = Switchboard.allChecks();
                without.remove(kind);
                assertThat(row.getsIn(without))
                        .isEqualTo(row.cell(kind, Switchboard.allChecks()) == Cell.STOPS_ALONE);
                if (row.getsIn(without)) {
                    assertThat(row.cell(kind, without)).isEqualTo(Cell.WOULD_STOP);
                }
            }
        }
    }

    /** Without the check of the algorithm, a public key is taken for a secret; its form then gives it away. */
    @Test
    void keyConfusionIsStoppedByTheAlgorithmAndElseByTheKindOfKey() {
        Row row = board.rows().stream().filter(r -> r.attack().card().id().equals("confusion")).findFirst()
                .orElseThrow();

        assertThat(row.stoppedBy(Switchboard.allChecks())).containsExactly(CheckKind.ALGORITHM);
        assertThat(row.stoppedBy(EnumSet.complementOf(EnumSet.of(CheckKind.ALGORITHM))))
                .containsExactly(CheckKind.KEY_STRENGTH);
        assertThat(row.getsIn(EnumSet.of(CheckKind.SIGNATURE))).isTrue();
    }

    @Test
    void aCheckThatNoAttackNeedsSaysSo() {
        assertThat(board.need(CheckKind.NBF).key()).isEqualTo("attack.need.none");
        assertThat(board.need(CheckKind.IAT).key()).isEqualTo("attack.need.none");
        assertThat(board.need(CheckKind.ALGORITHM).key()).isEqualTo("attack.need.backup");
        assertThat(board.need(CheckKind.SIGNATURE).key()).isEqualTo("attack.need.alone");
        assertThat(board.need(CheckKind.SIGNATURE).values()).first().asInstanceOf(
                InstanceOfAssertFactories.INTEGER).isGreaterThan(5);
    }

    @Test
    void noOtherFourChecksKeepMoreOut() {
        Riddle.Answer answer = Riddle.BEST_FOUR.answer(board);

        assertThat(answer.checks()).hasSize(4);
        int out = answer.out().getFirst();
        assertThat(out).isEqualTo(board.rows().size() - board.gettingIn(Set.copyOf(answer.checks())));
        for (int set = 0; set < 1 << 10; set++) {
            Set<CheckKind> four = EnumSet.noneOf(CheckKind.class);
            for (CheckKind kind : CheckKind.values()) {
                if ((set >> kind.ordinal() & 1) == 1) {
                    four.add(kind);
                }
            }
            if (four.size() == 4) {
                assertThat(board.rows().size() - board.gettingIn(four)).isLessThanOrEqualTo(out);
            }
        }
    }

    @Test
    void theFewestChecksKeepAllOutAndNoneOfThemCanBeSpared() {
        Riddle.Answer answer = Riddle.FEWEST.answer(board);

        assertThat(board.gettingIn(Set.copyOf(answer.checks()))).isZero();
        for (CheckKind kind : answer.checks()) {
            Set<CheckKind> fewer = EnumSet.copyOf(answer.checks());
            fewer.remove(kind);
            assertThat(board.gettingIn(fewer)).isPositive();
        }
    }

    @Test
    void theOrderBeginsWithTheCheckThatKeepsMostOutAndEndsWithAll() {
        Riddle.Answer answer = Riddle.ORDER.answer(board);

        assertThat(answer.checks()).containsExactlyInAnyOrder(CheckKind.values());
        assertThat(answer.out()).hasSize(10).isSorted().endsWith(board.rows().size());
        for (CheckKind first : CheckKind.values()) {
            assertThat(board.rows().size() - board.gettingIn(Set.of(first)))
                    .isLessThanOrEqualTo(answer.out().getFirst());
        }
    }

    @Test
    void aCancelledBoardLeavesTheRestOut() {
        int[] asked = {0};

        assertThat(Switchboard.judge(Attacks.all(), LabSettings.usual(), () -> asked[0]++ == 2).rows()).hasSize(2);
    }
}
