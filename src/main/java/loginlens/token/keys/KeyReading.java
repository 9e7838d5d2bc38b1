package loginlens.token.keys;

import java.util.List;
import loginlens.text.Message;

/** What came of reading a pasted key. */
public sealed interface KeyReading {

    /**
     * A key to verify with.
     *
     * @param key   the key
     * @param what  what kind of key it is
     * @param notes what was left out or should be known about it
     */
    record Read(VerificationKey key, Message what, List<Message> notes) implements KeyReading {

        public Read {
            notes = List.copyOf(notes);
        }
    }

    /** @param why why it is no key to verify with */
    record Refused(Message why) implements KeyReading {

        static Refused because(String key, Object... values) {
            return new Refused(Message.of(key, values));
        }
    }
}
