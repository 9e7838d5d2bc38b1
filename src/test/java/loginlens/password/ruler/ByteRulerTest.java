package loginlens.password.ruler;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ByteRulerTest {
    @Test
    void eachCharacterStandsAboveItsBytes() {
        assertThat(ByteRuler.of("aü€🔑").cells()).containsExactly(
                new RulerCell("a", List.of("61"), 0, 1),
                new RulerCell("ü", List.of("c3", "bc"), 1, 2),
                new RulerCell("€", List.of("e2", "82", "ac"), 3, 3),
                new RulerCell("🔑", List.of("f0", "9f", "94", "91"), 6, 4));
    }

    @Test
    void bcryptReads72BytesAndIgnoresTheRest() {
        assertThat(ByteRuler.of("x".repeat(72)).ignored()).isZero();

        var ruler = ByteRuler.of("x".repeat(75));
        assertThat(ruler.ignored()).isEqualTo(3);
        assertThat(ruler.cells()).filteredOn(cell -> cell.read() == 0)
                .extracting(RulerCell::start)
                .containsExactly(72, 73, 74);
    }

    @Test
    void aCharacterCanBeCutInTwo() {
        var cell = ByteRuler.of("x".repeat(70) + "🔒").cells().getLast();

        assertThat(cell.read()).isEqualTo(2);
        assertThat(cell.isCut()).isTrue();
    }

    @Test
    void oddTextIsLaidOutAsJavaHandsItToBcrypt() {
        assertThat(ByteRuler.of("").cells()).isEmpty();
        assertThat(ByteRuler.of("\0").cells()).containsExactly(new RulerCell("\0", List.of("00"), 0, 1));
        assertThat(ByteRuler.of("a\uD83Db").cells()).extracting(RulerCell::bytes)
                .containsExactly(List.of("61"), List.of("3f"), List.of("62"));
        assertThat(ByteRuler.of("שלום").bytes()).isEqualTo(8);
        assertThat(ByteRuler.of("ü".repeat(10_000)).ignored()).isEqualTo(20_000 - 72);
    }
}
