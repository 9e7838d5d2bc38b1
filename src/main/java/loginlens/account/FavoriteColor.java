package loginlens.account;

import java.util.Arrays;
import java.util.Optional;

/** The colors a person can choose to be greeted in. */
public enum FavoriteColor {
    BLUE("blue"),
    TEAL("teal"),
    GREEN("green"),
    ORANGE("orange"),
    ROSE("rose"),
    PURPLE("purple");

    private final String claim;

    FavoriteColor(String claim) {
        this.claim = claim;
    }

    /** The value of the token's {@code favoriteColor} claim. */
    public String claim() {
        return claim;
    }

    /** The color with this claim value, if it is one of ours. */
    public static Optional<FavoriteColor> of(String claim) {
        return Arrays.stream(values()).filter(color -> color.claim.equals(claim)).findFirst();
    }
}
