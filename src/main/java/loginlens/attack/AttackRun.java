package loginlens.attack;

import java.lang.System.Logger.Level;
import loginlens.attack.lab.Lab;
import loginlens.attack.lab.LabFailedException;
import loginlens.attack.lab.LabSettings;
import loginlens.text.Message;

/**
 * One attack on the stage, with a lab of its own, from its target to its reveal. Closing it closes the lab: do so on
 * <i>Start over</i>, for the next attack, and with the window. Not for the FX thread: opening makes keys, files and
 * ports, and judging may ask one of them. What is no longer wanted may be closed when it is ready; key making cannot be
 * stopped.
 */
public final class AttackRun implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(AttackRun.class.getName());

    private final Lab lab;
    private final Setup setup;

    /** What came of opening one. */
    public sealed interface Opening {

        /** The attack is ready. */
        record Opened(AttackRun run) implements Opening {}

        /** @param why what is wrong and what to do; the other attacks go on */
        record Refused(Message why) implements Opening {}
    }

    private AttackRun(Lab lab, Setup setup) {
        this.lab = lab;
        this.setup = setup;
    }

    /** Makes a lab and forges the token. */
    public static Opening open(Attack attack, Values values, LabSettings settings) {
        Lab lab = new Lab(settings);
        try {
            return new Opening.Opened(new AttackRun(lab, attack.prepare(lab, values)));
        } catch (LabFailedException failed) {
            lab.close();
            return new Opening.Refused(failed.why());
        } catch (RuntimeException fault) {
            lab.close();
            LOG.log(Level.ERROR, "The attack " + attack.card().id() + " could not be set up", fault);
            return new Opening.Refused(Message.of("attack.lab.failed"));
        }
    }

    /** The forged token and how it came about. */
    public Forgery forgery() {
        return setup.forgery();
    }

    /** The servers and their honest tokens. */
    public Setup setup() {
        return setup;
    }

    /** Lets all three servers judge the forged token. */
    public Result judge() {
        return judge(setup.forgery().token());
    }

    /** Lets all three servers judge this token. */
    Result judge(String token) {
        return new Result(ServerReply.of(setup.careless(), token), ServerReply.of(setup.twin(), token),
                setup.loginLens().answer(token), setup.loginLens().judge(token));
    }

    @Override
    public void close() {
        lab.close();
    }
}
