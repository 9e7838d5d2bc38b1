package loginlens.password.measuring;

import static org.assertj.core.api.Assertions.assertThat;

import loginlens.password.measuring.GraphicsCard.Rate;
import loginlens.password.storing.Scheme;
import org.junit.jupiter.api.Test;

class GraphicsCardTest {
    @Test
    void publishedFiguresAreSaidToBePublished() {
        assertThat(GraphicsCard.rate(Scheme.MD5, 12)).contains(new Rate(164.1e9, false));
        assertThat(GraphicsCard.rate(Scheme.SHA_256, 12)).contains(new Rate(21.98e9, false));
        assertThat(GraphicsCard.rate(Scheme.BCRYPT, 5)).contains(new Rate(184.0e3, false));
    }

    @Test
    void anotherCostIsCalculatedAndSaidToBe() {
        assertThat(GraphicsCard.rate(Scheme.BCRYPT, 12)).contains(new Rate(184.0e3 / 128, true));
        assertThat(GraphicsCard.rate(Scheme.BCRYPT, 4)).contains(new Rate(184.0e3 * 2, true));
    }

    @Test
    void whereNoFigureIsCitedNoneIsGiven() {
        assertThat(GraphicsCard.rate(Scheme.ARGON2ID, 12)).isEmpty();
        assertThat(GraphicsCard.rate(Scheme.PLAIN_TEXT, 12)).isEmpty();
    }
}
