package loginlens.ui.attacks.stage;

import java.util.Optional;
import loginlens.attack.Attack;
import loginlens.attack.AttackRun;
import loginlens.attack.Forgery;
import loginlens.attack.Result;
import loginlens.attack.Values;
import loginlens.attack.code.CarelessLines;
import loginlens.attack.code.ExpressLines;
import loginlens.attack.code.StrictLines;
import loginlens.attack.lab.LabAccount;
import loginlens.attack.lab.LabSettings;
import loginlens.text.Message;
import loginlens.token.reading.TokenReader;

/**
 * An attack that was carried out, with everything that the stage shows of it. Its lab is closed again.
 *
 * @param attack  the attack
 * @param values  what was chosen for its parameters
 * @param forgery the forged token and how it came about
 * @param honest  the token that the careless server itself has issued
 * @param result  what the servers made of the forged token
 * @param code    the lines that decided
 */
record Staged(Attack attack, Values values, Forgery forgery, String honest, Result result, Code code) {

    /**
     * The lines of both servers in both languages.
     *
     * @param careless         those of the careless server
     * @param loginLens        those of LoginLens, if it rejected the token
     * @param expressCareless  the Express twin of the careless server
     * @param expressLoginLens the Express twin of LoginLens
     */
    record Code(Side careless, Optional<Side> loginLens, Side expressCareless, Side expressLoginLens) {}

    /** What came of staging one. */
    sealed interface Staging {
        /** It was carried out. */
        record Ready(Staged staged) implements Staging {}

        /** @param why what is wrong and what to do */
        record Refused(Message why) implements Staging {}
    }

    /**
     * Opens a lab, forges the token, has it judged, and closes the lab. Not for the FX thread.
     *
     * @param inHand the token of the session, whose person becomes the student of the lab
     */
    static Staging stage(Attack attack, Values values, Optional<String> inHand) {
        LabSettings usual = LabSettings.usual();
        LabSettings settings = inHand.map(TokenReader::read).flatMap(LabAccount::named).map(usual::withStudent)
                .orElse(usual);
        return switch (AttackRun.open(attack, values, settings)) {
            case AttackRun.Opening.Refused(var why) -> new Staging.Refused(why);
            case AttackRun.Opening.Opened(var run) -> {
                try (run) {
                    Result result = run.judge();
                    yield new Staging.Ready(new Staged(attack, values, run.forgery(), run.setup().honest(), result,
                            code(attack, result)));
                }
            }
        };
    }

    private static Code code(Attack attack, Result result) {
        ExpressLines express = new ExpressLines();
        String id = attack.card().id();
        return new Code(
                Side.java(CarelessLines.of(attack.card().careless())),
                result.verdict().firstFailure().map(StrictLines::of).map(Side::java),
                Side.express(express.careless(id)),
                Side.express(express.correct(id)));
    }
}
