package loginlens.text;

import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** The bundles of all subjects as one, since FXML takes one. A subject is a file in {@code loginlens/i18n}. */
final class Subjects extends ResourceBundle {
    private static final List<String> ALL =
            List.of("account", "token", "claims", "flow", "attacks", "passwords", "api", "webapi", "server", "app");

    private final Map<String, Object> sentences = new HashMap<>();

    /** All sentences for this locale; English where there is no translation. */
    Subjects(Locale locale) {
        for (var subject : ALL) {
            // Without this, English would come in the machine's own language as soon as there is a translation into it.
            var bundle = ResourceBundle.getBundle("loginlens.i18n." + subject, locale,
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            bundle.keySet().forEach(key -> sentences.put(key, bundle.getObject(key)));
        }
    }

    @Override
    protected Object handleGetObject(String key) {
        return sentences.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(sentences.keySet());
    }
}
