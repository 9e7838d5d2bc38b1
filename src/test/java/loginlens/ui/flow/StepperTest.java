package loginlens.ui.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class StepperTest {
    private final Stepper stepper = new Stepper();

    @Test
    void goesOnAndBackWithinTheExchange() {
        stepper.begin(3, OptionalInt.empty());
        stepper.back();
        assertThat(stepper.step()).isZero();
        stepper.next();
        stepper.next();
        stepper.next();
        assertThat(stepper.step()).isEqualTo(2);
        assertThat(stepper.isAtEnd()).isTrue();
        stepper.back();
        assertThat(stepper.step()).isEqualTo(1);
        stepper.first();
        assertThat(stepper.step()).isZero();
        stepper.last();
        assertThat(stepper.step()).isEqualTo(2);
    }

    @Test
    void asksBeforeEachStepAndAnswersAtTheNextKey() {
        stepper.begin(3, OptionalInt.empty());
        stepper.setAsks(true);
        stepper.next();
        at(0, true);
        stepper.next();
        at(1, false);
        stepper.next();
        at(1, true);
        stepper.back();
        at(1, false);
        stepper.next();
        stepper.next();
        at(2, false);
        stepper.next();
        at(2, false);
    }

    @Test
    void switchingAskingOffTakesTheQuestionAwayAndStays() {
        stepper.begin(3, OptionalInt.empty());
        stepper.setAsks(true);
        stepper.next();
        stepper.setAsks(false);
        at(0, false);
        stepper.next();
        at(1, false);
    }

    @Test
    void aNewExchangeBeginsAtItsBeginningAndGoesOnAsking() {
        stepper.begin(3, OptionalInt.empty());
        stepper.setAsks(true);
        stepper.last();
        stepper.begin(5, OptionalInt.empty());
        at(0, false);
        assertThat(stepper.position().get().asks()).isTrue();
        stepper.choose(9);
        assertThat(stepper.step()).isEqualTo(4);
    }

    @Test
    void goesToWhatFailedButNotWhileThatIsAskedFor() {
        stepper.begin(5, OptionalInt.of(3));
        assertThat(stepper.hasFailure()).isTrue();
        stepper.toFailure();
        assertThat(stepper.step()).isEqualTo(3);
        stepper.first();
        stepper.setAsks(true);
        assertThat(stepper.hasFailure()).isFalse();
        stepper.toFailure();
        assertThat(stepper.step()).isZero();
        stepper.last();
        assertThat(stepper.hasFailure()).isTrue();
    }

    @Test
    void whileAskingNothingIsToldBeforeTheLastStep() {
        stepper.begin(3, OptionalInt.empty());
        assertThat(stepper.hides()).isFalse();
        stepper.setAsks(true);
        assertThat(stepper.hides()).isTrue();
        stepper.last();
        assertThat(stepper.hides()).isFalse();
    }

    private void at(int step, boolean question) {
        assertThat(stepper.step()).isEqualTo(step);
        assertThat(stepper.position().get().question()).isEqualTo(question);
    }
}
