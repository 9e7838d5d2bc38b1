package loginlens.attack;

import java.util.HashMap;
import java.util.Map;

/**
 * What was chosen for an attack's parameters.
 *
 * @param chosen texts by the names of the parameters; a parameter that is not in it has its standard value
 */
public record Values(Map<String, String> chosen) {

    public Values {
        chosen = Map.copyOf(chosen);
    }

    /** The standard values. */
    public static Values standard() {
        return new Values(Map.of());
    }

    /** With this text for this parameter. */
    public Values with(Parameter parameter, String text) {
        Map<String, String> changed = new HashMap<>(chosen);
        changed.put(parameter.name(), text);
        return new Values(changed);
    }

    /** The text for this parameter. */
    public String of(Parameter parameter) {
        return chosen.getOrDefault(parameter.name(), parameter.standard());
    }
}
