package loginlens.ui.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.IntStream;
import loginlens.ui.token.RecentTokens.Entry;
import loginlens.ui.token.RecentTokens.Origin;
import org.junit.jupiter.api.Test;

class RecentTokensTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final RecentTokens tokens = new RecentTokens();

    @Test
    void theLastTenAreKeptTheNewestFirst() {
        IntStream.rangeClosed(1, 12).forEach(number -> tokens.add(entry("token " + number, Origin.PASTED)));

        assertThat(tokens.newestFirst()).hasSize(10);
        assertThat(tokens.newestFirst()).extracting(Entry::raw).startsWith("token 12", "token 11").endsWith("token 3");
    }

    @Test
    void aTokenThatComesAgainIsFirstAsWhatItWasWhenItCame() {
        tokens.add(entry("mine", Origin.RECEIVED));
        tokens.add(entry("other", Origin.PASTED));
        tokens.add(new Entry("mine", Origin.PASTED, NOON.plusSeconds(60)));

        assertThat(tokens.newestFirst()).containsExactly(entry("mine", Origin.RECEIVED), entry("other", Origin.PASTED));
        assertThat(tokens.received("mine")).isTrue();
        assertThat(tokens.received("other")).isFalse();
    }

    @Test
    void anEntryDoesNotSayItsToken() {
        assertThat(entry("e30.e30.AAAA", Origin.PASTED)).hasToString("Entry[12 characters, PASTED]");
    }

    private static Entry entry(String raw, Origin origin) {
        return new Entry(raw, origin, NOON);
    }
}
