package loginlens.attack.forging;

import java.util.List;
import loginlens.attack.Attack;

/**
 * The list of all attacks. A new one is added here, and found from here by the stage, the switchboard and the tests.
 */
public final class Attacks {
    private Attacks() {}

    /** All attacks, the easy ones first within each kind. */
    public static List<Attack> all() {
        return List.of(new AlgNone(), new AlgNoneCapitals(), new SignatureCutOff(), new DecodedNotVerified(),
                new KeyConfusion(), new WeakSecret(), new MissingSecret(), new KidAsPath(), new KidInSql(),
                new JkuKeySet(), new EmbeddedJwk(), new ExpiredToken(), new LeewayOfAYear(), new ForeignAudience(),
                new ForeignIssuer(), new RefreshAsAccess(), new WrongType(), new NameTwice(), new UnknownCrit(),
                new RevokedSpelling(), new EcdsaZero());
    }
}
