package loginlens.password.measuring;

import static org.assertj.core.api.Assertions.assertThat;

import loginlens.password.measuring.GraphicsCard.Origin;
import loginlens.password.measuring.GraphicsCard.Rate;
import loginlens.password.storing.Scheme;
import org.junit.jupiter.api.Test;

class GraphicsCardTest {
    @Test
    void publishedFiguresAreSaidToBePublished() {
        assertThat(GraphicsCard.rate(Scheme.MD5, 12)).contains(new Rate(164.1e9, Origin.PUBLISHED));
        assertThat(GraphicsCard.rate(Scheme.SHA_256, 12)).contains(new Rate(21.98e9, Origin.PUBLISHED));
        assertThat(GraphicsCard.rate(Scheme.BCRYPT, 5)).contains(new Rate(184.0e3, Origin.PUBLISHED));
    }

    @Test
    void anotherCostIsCalculatedAndSaidToBe() {
        assertThat(GraphicsCard.rate(Scheme.BCRYPT, 12)).contains(new Rate(184.0e3 / 128, Origin.CALCULATED));
        assertThat(GraphicsCard.rate(Scheme.BCRYPT, 4)).contains(new Rate(184.0e3 * 2, Origin.CALCULATED));
    }

    @Test
    void aSaltedHashHasTheFigureOfTheOneWithoutSaltAndSaysSo() {
        assertThat(GraphicsCard.rate(Scheme.SALTED_SHA_256, 12)).contains(new Rate(21.98e9, Origin.UNSALTED));
    }

    @Test
    void whereNoFigureIsCitedNoneIsGiven() {
        assertThat(GraphicsCard.rate(Scheme.ARGON2ID, 12)).isEmpty();
        assertThat(GraphicsCard.rate(Scheme.PLAIN_TEXT, 12)).isEmpty();
    }
}
