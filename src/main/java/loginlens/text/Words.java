package loginlens.text;

import java.text.MessageFormat;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Says messages in the words of the bundles in {@code loginlens/i18n}, one for each subject. A value that is a {@link Duration} is said
 * as "3 minutes", an {@link Instant} as the local time, a {@link Message} as its own sentence.
 */
public final class Words {
    private final ResourceBundle bundle;
    private final Locale locale;
    private final Times times;

    /**
     * The words for people of this locale; English where there is no translation.
     *
     * @param clock tells today's date and the local time zone
     */
    public Words(Locale locale, Clock clock) {
        this.bundle = new Subjects(locale);
        this.locale = locale;
        this.times = new Times(this, clock);
    }

    /** The sentence, with its values filled in. A key that is not in the bundle is a programming error and throws. */
    public String say(Message message) {
        return say(message.key(), message.values().toArray());
    }

    /** The sentence with this key and these values. */
    public String say(String key, Object... values) {
        var pattern = bundle.getString(key);
        if (values.length == 0) {
            return pattern;
        }
        // MessageFormat takes a single quote as an escape; in our bundle it is a single quote.
        var said = Arrays.stream(values).map(this::said).toArray();
        return new MessageFormat(pattern.replace("'", "''"), locale).format(said);
    }

    /** Dates and lengths of time in words. */
    public Times times() {
        return times;
    }

    /** The bundle itself, for FXML's {@code %key}. Only sentences without values may be used that way. */
    public ResourceBundle bundle() {
        return bundle;
    }

    private Object said(Object value) {
        return switch (value) {
            case Duration duration -> times.length(duration);
            case Instant instant -> times.local(instant);
            case Message message -> say(message);
            default -> value;
        };
    }
}
