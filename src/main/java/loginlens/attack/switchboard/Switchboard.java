package loginlens.attack.switchboard;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import loginlens.attack.Attack;
import loginlens.attack.AttackRun;
import loginlens.attack.AttackRun.Opening;
import loginlens.attack.StrictServer;
import loginlens.attack.Values;
import loginlens.attack.lab.LabSettings;
import loginlens.text.Message;
import loginlens.token.checks.CheckKind;

/**
 * The grid of attacks and checks.
 *
 * @param rows    the attacks that could be set up, in their order
 * @param refused why the others could not
 */
public record Switchboard(List<Row> rows, List<Refusal> refused) {

    /** An attack whose lab could not be set up. */
    public record Refusal(Attack attack, Message why) {}

    public Switchboard {
        rows = List.copyOf(rows);
        refused = List.copyOf(refused);
    }

    /**
     * Forges every token anew and judges it. Takes a second or two, so not for the FX thread.
     *
     * @param cancelled asked before each attack; once it says yes, the rest is left out
     */
    public static Switchboard judge(List<Attack> attacks, LabSettings settings, BooleanSupplier cancelled) {
        List<Row> rows = new ArrayList<>();
        List<Refusal> refused = new ArrayList<>();
        for (Attack attack : attacks) {
            if (cancelled.getAsBoolean()) {
                break;
            }
            switch (AttackRun.open(attack, Values.standard(), settings)) {
                case Opening.Opened(var run) -> {
                    try (run) {
                        String token = run.forgery().token();
                        StrictServer server = run.setup().loginLens();
                        rows.add(new Row(attack, server.stops(token, true), server.stops(token, false)));
                    }
                }
                case Opening.Refused(var why) -> refused.add(new Refusal(attack, why));
            }
        }
        return new Switchboard(rows, refused);
    }

    /** All checks. */
    public static Set<CheckKind> allChecks() {
        return EnumSet.allOf(CheckKind.class);
    }

    /** How many attacks get in with these checks. */
    public int gettingIn(Set<CheckKind> on) {
        return (int) rows.stream().filter(row -> row.getsIn(on)).count();
    }

    /** What there is to say of this check beyond its cells: that no attack needs it, or that others stand in for it. */
    public Message need(CheckKind check) {
        Set<CheckKind> without = allChecks();
        without.remove(check);
        int alone = gettingIn(without);
        if (alone > 0) {
            return Message.of("attack.need.alone", alone);
        }
        boolean stopsAny = rows.stream().anyMatch(row -> row.stops().contains(check));
        return Message.of(stopsAny ? "attack.need.backup" : "attack.need.none");
    }
}
