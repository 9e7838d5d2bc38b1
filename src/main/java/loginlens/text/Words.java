package loginlens.text;

import java.text.MessageFormat;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Says messages in the words of the bundles in {@code loginlens/i18n}, one for each subject. A value that is a
 * {@link Duration} is said as "3 minutes", an {@link Instant} as the local time, a {@link Message} as its own sentence.
 * Numbers and dates follow the locale, also where the words are English for want of a translation; the plural follows
 * the words.
 */
public final class Words {
    private final ResourceBundle bundle;
    private final Locale locale;
    private final Locale language;
    private final Clock clock;
    private final Times times;

    /**
     * The words for people of this locale; English where there is no translation.
     *
     * @param clock tells today's date and the local time zone
     */
    public Words(Locale locale, Clock clock) {
        this(new Subjects(locale), locale, clock);
    }

    /**
     * Words from another bundle with the same keys, such as a translation that is still being made.
     *
     * @param locale how numbers and dates are written
     * @param clock  tells today's date and the local time zone
     */
    public Words(ResourceBundle bundle, Locale locale, Clock clock) {
        this.bundle = bundle;
        this.locale = locale;
        this.language = Locale.forLanguageTag(bundle.getString("language"));
        this.clock = clock;
        this.times = new Times(this, locale, clock);
    }

    /**
     * The words that programs read: the same, with the same numbers, whatever language the people at this machine have.
     * What the web API answers is such a contract.
     */
    public Words forPrograms() {
        return new Words(Locale.ENGLISH, clock);
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
        var chosen = PluralForms.choose(pattern, said, language);
        return new MessageFormat(chosen.replace("'", "''"), locale).format(said);
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
