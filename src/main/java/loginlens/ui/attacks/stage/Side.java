package loginlens.ui.attacks.stage;

import java.util.Optional;
import loginlens.attack.code.ExpressLines;
import loginlens.attack.code.Quote;
import loginlens.text.Message;

/**
 * The code of one server in one language.
 *
 * @param quote the lines
 * @param about what they are true for, if that is not this very build
 */
record Side(Quote quote, Optional<Message> about) {
    static Side java(Quote quote) {
        return new Side(quote, Optional.empty());
    }

    static Side express(ExpressLines.Twin twin) {
        return new Side(twin.quote(), Optional.of(twin.version()));
    }
}
