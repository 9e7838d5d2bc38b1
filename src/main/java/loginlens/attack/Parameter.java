package loginlens.attack;

import java.util.List;
import loginlens.text.Message;

/**
 * Something about an attack that a person may change.
 *
 * @param name     its name, by which {@link Values} finds it
 * @param standard the value that makes the attack work
 * @param choices  the values to choose from; empty where any text may be typed
 */
public record Parameter(String name, String standard, List<String> choices) {
    /** The role that the attacker wants. */
    public static final Parameter ROLE = new Parameter("role", "admin", List.of());

    public Parameter {
        choices = List.copyOf(choices);
    }

    /** What stands beside the field. */
    public Message title() {
        return Message.of("attack.parameter." + name);
    }
}
