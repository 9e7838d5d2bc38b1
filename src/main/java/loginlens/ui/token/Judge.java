package loginlens.ui.token;

import java.time.Instant;
import loginlens.token.ReadToken;
import loginlens.token.Verdict;

/** Judges a token as this server would. */
@FunctionalInterface
public interface Judge {
    /** All checks of this token, at this time. */
    Verdict judge(ReadToken token, Instant now);
}
