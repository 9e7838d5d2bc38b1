package loginlens.app.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import loginlens.MutableClock;
import org.junit.jupiter.api.Test;

class OffsetClockTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final MutableClock base = new MutableClock(NOON, ZoneOffset.UTC);
    private final OffsetClock clock = new OffsetClock(base);

    @Test
    void itRunsWithItsBaseAsFarAheadAsItWasMoved() {
        assertThat(clock.instant()).isEqualTo(NOON);

        clock.advance(Duration.ofHours(1));
        clock.advance(Duration.ofSeconds(3));
        base.advance(Duration.ofMinutes(1));

        assertThat(clock.instant()).isEqualTo(Instant.parse("2026-03-01T13:01:03Z"));
    }

    @Test
    void anotherZoneHasTheSameTime() {
        clock.advance(Duration.ofHours(1));
        var vienna = clock.withZone(ZoneId.of("Europe/Vienna"));

        assertThat(clock.getZone()).isEqualTo(ZoneOffset.UTC);
        assertThat(vienna.getZone()).isEqualTo(ZoneId.of("Europe/Vienna"));
        assertThat(vienna.instant()).isEqualTo(clock.instant());
    }
}
