package loginlens.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import loginlens.MutableClock;
import org.junit.jupiter.api.Test;

class ServerTimeTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Instant EVENING = Instant.parse("2026-03-01T18:30:00Z");

    private final MutableClock real = new MutableClock(NOON, ZoneOffset.UTC);
    private final ServerTime time = new ServerTime(real);

    @Test
    void itIsTheRealTimeUntilItIsMoved() {
        assertThat(time.isReal()).isTrue();
        assertThat(time.instant()).isEqualTo(NOON);
        real.advance(Duration.ofMinutes(1));
        assertThat(time.instant()).isEqualTo(real.instant());
    }

    @Test
    void itRunsWithTheRealTimeAsFarAheadAsItWasMoved() {
        time.advance(Duration.ofHours(1));
        time.advance(Duration.ofSeconds(3));
        real.advance(Duration.ofMinutes(1));

        assertThat(time.instant()).isEqualTo(Instant.parse("2026-03-01T13:01:03Z"));
        assertThat(time.isReal()).isFalse();
        time.advance(Duration.ofHours(-2));
        assertThat(time.instant()).isEqualTo(Instant.parse("2026-03-01T11:01:03Z"));
        assertThat(real.instant()).as("nothing moves the real time").isEqualTo(time.real().instant());
    }

    @Test
    void frozenItStandsStillAndCanStillBeMoved() {
        time.freeze();
        real.advance(Duration.ofMinutes(5));
        assertThat(time.isFrozen()).isTrue();
        assertThat(time.isReal()).isFalse();
        assertThat(time.instant()).isEqualTo(NOON);

        time.advance(Duration.ofMinutes(1));
        assertThat(time.instant()).isEqualTo(NOON.plusSeconds(60));
        time.set(EVENING);
        real.advance(Duration.ofMinutes(5));
        assertThat(time.instant()).isEqualTo(EVENING);
    }

    @Test
    void itGoesOnFromWhereItStoodStill() {
        time.freeze();
        real.advance(Duration.ofMinutes(5));
        time.goOn();
        assertThat(time.isFrozen()).isFalse();
        assertThat(time.instant()).isEqualTo(NOON);
        real.advance(Duration.ofSeconds(7));
        assertThat(time.instant()).isEqualTo(NOON.plusSeconds(7));

        time.goOn();
        assertThat(time.instant()).as("it runs already").isEqualTo(NOON.plusSeconds(7));
    }

    @Test
    void itSaysHowFarAheadOfTheRealTimeItIs() {
        assertThat(time.ahead()).isZero();
        time.advance(Duration.ofHours(1));
        real.advance(Duration.ofMinutes(1));
        assertThat(time.ahead()).isEqualTo(Duration.ofHours(1));

        time.freeze();
        real.advance(Duration.ofHours(3));
        assertThat(time.ahead()).isEqualTo(Duration.ofHours(-2));
        time.backToReal();
        assertThat(time.ahead()).isZero();
    }

    @Test
    void setToAnInstantItGoesOnFromThere() {
        time.set(EVENING);
        real.advance(Duration.ofSeconds(7));
        assertThat(time.instant()).isEqualTo(EVENING.plusSeconds(7));
        assertThat(time.isFrozen()).isFalse();
    }

    @Test
    void itGoesBackToTheRealTimeHoweverItWasMoved() {
        time.freeze();
        time.set(EVENING);
        time.backToReal();
        assertThat(time.isReal()).isTrue();
        assertThat(time.instant()).isEqualTo(NOON);
    }

    @Test
    void whoListensIsToldAfterEachActAndSeesTheNewTime() {
        List<Instant> seen = new ArrayList<>();
        time.onMoved(() -> seen.add(time.instant()));
        time.advance(Duration.ofMinutes(1));
        time.freeze();
        time.set(EVENING);
        time.backToReal();
        assertThat(seen).containsExactly(NOON.plusSeconds(60), NOON.plusSeconds(60), EVENING, NOON);
    }

    @Test
    void movesFromManyThreadsAllCount() throws InterruptedException {
        var threads = new ArrayList<Thread>();
        for (int thread = 0; thread < 8; thread++) {
            threads.add(Thread.ofPlatform().start(() -> {
                for (int move = 0; move < 1_000; move++) {
                    time.advance(Duration.ofSeconds(1));
                }
            }));
        }
        for (var thread : threads) {
            thread.join();
        }
        assertThat(time.instant()).isEqualTo(NOON.plusSeconds(8_000));
    }

    @Test
    void anotherZoneFollowsTheSameTime() {
        var vienna = time.withZone(ZoneId.of("Europe/Vienna"));
        time.advance(Duration.ofHours(1));

        assertThat(time.getZone()).isEqualTo(ZoneOffset.UTC);
        assertThat(vienna.getZone()).isEqualTo(ZoneId.of("Europe/Vienna"));
        assertThat(vienna.instant()).isEqualTo(time.instant());
    }
}
