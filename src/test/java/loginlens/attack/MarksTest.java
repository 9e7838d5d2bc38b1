package loginlens.attack;

import static org.assertj.core.api.Assertions.assertThat;

import loginlens.attack.Marks.PartMarks;
import loginlens.token.encoding.Span;
import loginlens.token.reading.PartKind;
import org.junit.jupiter.api.Test;

class MarksTest {
    @Test
    void theSameTokenHasNoMarks() {
        Marks marks = Marks.between("aa.bb.cc", "aa.bb.cc");

        assertThat(marks.changed()).isZero();
        assertThat(marks.removed()).isZero();
        assertThat(marks.parts()).extracting(PartMarks::kind)
                .containsExactly(PartKind.HEADER, PartKind.PAYLOAD, PartKind.SIGNATURE);
    }

    @Test
    void changedLettersAreFoundInTheWholeTokenPartByPart() {
        Marks marks = Marks.between("abcdef.ghij.klm", "aXXdeY.ghij.kLm");

        assertThat(marks.parts().get(0).changed()).containsExactly(new Span(1, 3), new Span(5, 6));
        assertThat(marks.parts().get(1).changed()).isEmpty();
        assertThat(marks.parts().get(2).changed()).containsExactly(new Span(13, 14));
        assertThat(marks.changed()).isEqualTo(4);
    }

    @Test
    void aLongerPartIsMarkedToItsEndAndAShorterOneTellsWhatIsGone() {
        Marks marks = Marks.between("ab.cdef.ghi", "abXY.cd.");

        assertThat(marks.parts().get(0).changed()).containsExactly(new Span(2, 4));
        assertThat(marks.parts().get(1).removed()).isEqualTo(2);
        assertThat(marks.parts().get(2).removed()).isEqualTo(3);
        assertThat(marks.changed()).isEqualTo(2);
        assertThat(marks.removed()).isEqualTo(5);
    }
}
