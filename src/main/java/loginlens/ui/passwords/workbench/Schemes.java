package loginlens.ui.passwords.workbench;

import javafx.css.PseudoClass;
import loginlens.password.storing.Scheme;
import loginlens.text.Words;

/** How the ways of storing are named on the screen. */
public final class Schemes {
    /** Two rows that are the same text. */
    public static final PseudoClass EQUAL = PseudoClass.getPseudoClass("equal");

    private Schemes() {}

    /** Its name, with bcrypt's cost. */
    public static String name(Scheme scheme, int cost, Words words) {
        return words.say("passwords.scheme." + scheme, cost);
    }
}
