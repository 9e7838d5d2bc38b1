package loginlens.ui.token.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.IntStream;
import loginlens.ui.token.input.RecentTokens.Entry;
import loginlens.ui.token.input.RecentTokens.Origin;
import org.junit.jupiter.api.Test;

class RecentTokensTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final RecentTokens tokens = new RecentTokens();

    @Test
    void theLastTenAreKeptTheNewestFirst() {
        IntStream.rangeClosed(1, 12).forEach(number -> tokens.add(entry("a.token." + number, Origin.PASTED)));

        assertThat(tokens.newestFirst()).hasSize(10);
        assertThat(tokens.newestFirst()).extracting(Entry::raw).startsWith("a.token.12", "a.token.11")
                .endsWith("a.token.3");
    }

    @Test
    void aTokenThatComesAgainIsFirstAsWhatItWasWhenItCame() {
        tokens.add(entry("mi.ne.", Origin.RECEIVED));
        tokens.add(entry("oth.er.", Origin.PASTED));
        tokens.add(new Entry("mi.ne.", Origin.PASTED, NOON.plusSeconds(60)));

        assertThat(tokens.newestFirst()).containsExactly(entry("mi.ne.", Origin.RECEIVED),
                entry("oth.er.", Origin.PASTED));
        assertThat(tokens.received("mi.ne.")).isTrue();
        assertThat(tokens.received("oth.er.")).isFalse();
    }

    @Test
    void whatIsNoTokenIsNotKept() {
        tokens.add(entry("a secret that was pasted into the wrong place", Origin.PASTED));

        assertThat(tokens.newestFirst()).isEmpty();
    }

    @Test
    void anEntryDoesNotSayItsToken() {
        assertThat(entry("e30.e30.AAAA", Origin.PASTED)).hasToString("Entry[12 characters, PASTED]");
    }

    private static Entry entry(String raw, Origin origin) {
        return new Entry(raw, origin, NOON);
    }
}
