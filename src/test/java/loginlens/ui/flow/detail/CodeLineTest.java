package loginlens.ui.flow.detail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeLineTest {
    private static final String LINE = "        return new Reply.Welcome(account.username().shown(), sign(account, steps));";

    @Test
    void aLineThatFitsKeepsHalfItsIndentation() {
        assertThat(CodeLine.broken("    return missing;", 40)).containsExactly("  return missing;");
    }

    @Test
    void aLineThatDoesNotFitGoesOnFurtherIn() {
        assertThat(CodeLine.broken(LINE, 40)).containsExactly(
                "    return new Reply.Welcome(account",
                "        .username().shown(), sign(",
                "        account, steps));");
    }

    @Test
    void aCommentGoesOnAsAComment() {
        assertThat(CodeLine.broken("// a remark of some length", 12)).containsExactly("// a remark", "// of some", "// length");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 8, 13, 30, 79, 80, 200})
    void nothingIsLostInAnyWidth(int columns) {
        assertThat(String.join("", CodeLine.broken(LINE, columns)).replace(" ", "")).isEqualTo(LINE.replace(" ", ""));
    }
}
