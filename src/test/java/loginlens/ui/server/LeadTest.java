package loginlens.ui.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import loginlens.MutableClock;
import loginlens.auth.ServerTime;
import loginlens.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands beside the server's time. */
class LeadTest {
    private final MutableClock real = new MutableClock(Instant.parse("2026-11-22T12:00:00.250Z"), ZoneOffset.UTC);
    private final ServerTime time = new ServerTime(real);
    private final Words words = new Words(Locale.ENGLISH, time);

    @ParameterizedTest
    @CsvSource({
        "PT0.2S, 1 s ahead",
        "PT45S, 45 s ahead",
        "PT59M59.8S, 1 h ahead",
        "PT15M, 15 min ahead",
        "PT1H, 1 h ahead",
        "PT1H15M, 1 h 15 min ahead",
        "PT12H15M, 12 h ahead",
        "PT-24H, 24 h behind",
        "PT-1M, 1 min behind",
    })
    void saysHowFarTheTimeWasMoved(Duration by, String said) {
        time.advance(by);
        assertThat(Lead.say(time, words)).isEqualTo(said);
    }

    @Test
    void saysThatItIsTheRealTimeAgain() {
        time.advance(Duration.ofHours(1));
        time.backToReal();
        assertThat(Lead.say(time, words)).isEqualTo("real time");
    }

    @Test
    void saysThatItStandsStillWhereverItDoes() {
        time.freeze();
        assertThat(Lead.say(time, words)).isEqualTo("frozen");
        time.advance(Duration.ofHours(1));
        assertThat(Lead.say(time, words)).isEqualTo("frozen");
        real.advance(Duration.ofHours(2));
        time.goOn();
        assertThat(Lead.say(time, words)).isEqualTo("1 h behind");
    }
}
