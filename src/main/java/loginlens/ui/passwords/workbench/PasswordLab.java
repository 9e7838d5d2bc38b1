package loginlens.ui.passwords.workbench;

import java.security.SecureRandom;
import loginlens.account.AccountStore;
import loginlens.password.Crew;
import loginlens.password.storing.PasswordStorages;
import loginlens.text.Words;
import loginlens.ui.session.Background;

/**
 * What the parts of the lens work with.
 *
 * @param store     its rows are searched only when somebody asks for that
 * @param loginCost the cost of bcrypt that logins have
 */
public record PasswordLab(
        AccountStore store,
        int loginCost,
        PasswordStorages storages,
        Crew crew,
        SecureRandom random,
        Background background,
        Words words) {

    /** A lab on all cores of this machine but one. */
    public static PasswordLab of(AccountStore store, int loginCost, Background background, Words words) {
        var random = new SecureRandom();
        return new PasswordLab(
                store, loginCost, new PasswordStorages(random), Crew.ofThisMachine(), random, background, words);
    }
}
