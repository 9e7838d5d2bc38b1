package loginlens.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FairSharesTest {
    private final FairShares shares = new FairShares(128);

    private int takeAll(String address) {
        int taken = 0;
        while (shares.take(address)) {
            taken++;
        }
        return taken;
    }

    @Test
    void oneAddressGetsHalfAndTheNextAThirdOfTheRest() {
        assertThat(takeAll("greedy")).isEqualTo(64);
        assertThat(takeAll("second")).isEqualTo(32);
        assertThat(takeAll("third")).isEqualTo(16);
    }

    @Test
    void somebodyNewAlwaysFindsOneLeftHoweverManyAreGreedy() {
        for (int address = 0; address < 30; address++) {
            assertThat(shares.take("address" + address)).isTrue();
        }
        for (int address = 0; address < 30; address++) {
            takeAll("address" + address);
        }
        assertThat(shares.take("new")).isTrue();
    }

    @Test
    void whatIsGivenBackCanBeTakenAgain() {
        int taken = takeAll("greedy");
        for (int time = 0; time < taken; time++) {
            shares.giveBack("greedy");
        }
        assertThat(takeAll("other")).isEqualTo(64);
    }
}
