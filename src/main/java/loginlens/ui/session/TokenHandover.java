package loginlens.ui.session;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A way for one lens to have a token looked at by another, which it does not know. Belongs to the FX thread. */
public final class TokenHandover {
    private final List<Consumer<String>> takers = new ArrayList<>();

    /** Gives each token to this taker from now on. */
    public void onToken(Consumer<String> taker) {
        takers.add(taker);
    }

    /** Hands over this token, in its compact form. */
    public void give(String token) {
        takers.forEach(taker -> taker.accept(token));
    }
}
