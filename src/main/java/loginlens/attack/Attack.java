package loginlens.attack;

import java.util.List;
import loginlens.attack.lab.Lab;
import loginlens.attack.lab.LabFailedException;

/**
 * A way to forge a token, the careless server that falls for it, and the check that stops it. One class for each
 * attack, its words, and its Express lines; all are found from one list.
 */
public interface Attack {

    /** What there is to say of it. */
    Card card();

    /** What a person may change about it, in this order; mostly nothing. */
    default List<Parameter> parameters() {
        return List.of();
    }

    /**
     * Sets the servers up and forges the token, really. Blocks for as long as keys, files and ports need.
     *
     * @param lab    fresh, and for this attack alone
     * @param values what was chosen for the parameters; any text
     * @throws LabFailedException if the lab cannot be set up like this, with a sentence for a person
     */
    Setup prepare(Lab lab, Values values) throws LabFailedException;
}
