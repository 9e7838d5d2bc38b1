package loginlens.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Says messages in the words of the bundle {@code loginlens/i18n/words}. */
public final class Words {
    private final ResourceBundle bundle;
    private final Locale locale;

    /** The words for people of this locale; English where there is no translation. */
    public Words(Locale locale) {
        this.bundle = ResourceBundle.getBundle("loginlens.i18n.words", locale);
        this.locale = locale;
    }

    /** The sentence, with its values filled in. A key that is not in the bundle is a programming error and throws. */
    public String say(Message message) {
        return format(bundle.getString(message.key()), message.values().toArray());
    }

    /** The sentence with this key and these values. */
    public String say(String key, Object... values) {
        return format(bundle.getString(key), values);
    }

    /** Whether there is a sentence with this key: catalogues explain what they know and stay silent on the rest. */
    public boolean knows(String key) {
        return bundle.containsKey(key);
    }

    /** The bundle itself, for FXML's {@code %key}. Only sentences without values may be used that way. */
    public ResourceBundle bundle() {
        return bundle;
    }

    private String format(String pattern, Object... values) {
        // MessageFormat treats a quote as an escape; a sentence without values is taken as it stands.
        return values.length == 0 ? pattern : new MessageFormat(pattern.replace("'", "''"), locale).format(values);
    }
}
