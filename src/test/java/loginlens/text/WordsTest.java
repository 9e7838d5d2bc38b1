package loginlens.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneId.of("Europe/Vienna"));

    private final Words words = new Words(Locale.ENGLISH, CLOCK);

    @Test
    void aSentenceIsSaidWithItsValues() {
        assertThat(words.say("reply.welcome", "ada")).isEqualTo("Welcome ada!");
        assertThat(words.say(Message.of("reply.welcome", "ada"))).isEqualTo("Welcome ada!");
    }

    @Test
    void aSingleQuoteIsASingleQuoteWithAndWithoutValues() {
        assertThat(words.say("trouble.title")).contains("can't open");
        assertThat(words.say("help.truth.strings")).contains("program's");
        assertThat(words.say("token.check.alg.notInSet", "HS256")).contains("The token says HS256").endsWith("token's kid.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"O'Brien", "{0}", "'{1}'", "{", "%s", "\\n", "ada {0,choice,0#x}", "\uD83E\uDD8A"})
    void aValueStandsInTheSentenceAsItIs(String name) {
        assertThat(words.say("reply.welcome", name)).isEqualTo("Welcome " + name + "!");
    }

    @Test
    void aDurationIsSaidInItsLargestUnit() {
        assertThat(words.say("token.check.exp", Duration.ofSeconds(200))).isEqualTo("Expires in 3 minutes.");
    }

    @Test
    void anInstantIsSaidAsTheLocalTime() {
        assertThat(words.say("token.expiry.issued", Instant.parse("2026-03-01T13:03:20Z"))).isEqualTo("issued 14:03:20");
        assertThat(words.say("token.expiry.issued", Instant.parse("2026-01-01T13:03:20Z")))
                .isEqualTo("issued Jan 1, 2026 14:03:20");
    }

    @Test
    void aMessageInAMessageIsSaidAsItsOwnSentence() {
        var inner = Message.of("token.check.exp.over", Message.of("time.ago", Duration.ofSeconds(1)));
        var middle = Message.of("token.verdict.doNotBelieve", inner);

        assertThat(words.say(Message.of("token.check.form.part", Message.of("token.part.payload"), middle)))
                .isEqualTo("Payload: Do not trust this token: Expired 1 second ago.");
    }

    @Test
    void numbersCountInTheSentence() {
        assertThat(words.say("accounts.count", 0)).isEqualTo("no accounts");
        assertThat(words.say("accounts.count", 1)).isEqualTo("1 account");
        assertThat(words.say("accounts.count", 1_000_000L)).isEqualTo("1,000,000 accounts");
    }

    @Test
    void numbersFollowTheLocaleAndPluralsFollowTheWords() {
        var japanese = new Words(Locale.JAPAN, CLOCK);
        var german = new Words(Locale.GERMANY, CLOCK);

        assertThat(japanese.say("accounts.count", 1)).isEqualTo("1 account");
        assertThat(german.say("accounts.count", 1_000_000L)).isEqualTo("1.000.000 accounts");
        assertThat(german.say("token.expiry.issued", Instant.parse("2026-01-01T13:03:20Z")))
                .isEqualTo("issued 1. Jan. 2026 14:03:20");
    }

    @Test
    void whatProgramsReadIsTheSameInEveryLocale() {
        var german = new Words(Locale.GERMANY, CLOCK).forPrograms();

        assertThat(german.say("accounts.count", 1_000_000L)).isEqualTo("1,000,000 accounts");
    }

    @Test
    void thereAreWordsForEveryLocale() {
        assertThat(new Words(Locale.JAPAN, CLOCK).say("copy")).isEqualTo("Copy");
        assertThat(new Words(Locale.ROOT, CLOCK).say("copy")).isEqualTo("Copy");
    }

    @Test
    void aKeyThatIsNotThereIsAProgrammingError() {
        assertThatThrownBy(() -> words.say("no.such.key")).isInstanceOf(MissingResourceException.class);
    }

    @Test
    void aMessageKeepsItsValuesWhateverHappensToThem() {
        var values = new Object[] {"ada"};
        var message = Message.of("reply.welcome", values);
        values[0] = "eve";

        assertThat(words.say(message)).isEqualTo("Welcome ada!");
    }
}
