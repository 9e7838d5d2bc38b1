package loginlens.auth;

import static loginlens.auth.StepKind.ACCOUNT_LOOKED_UP;
import static loginlens.auth.StepKind.ACCOUNT_STORED;
import static loginlens.auth.StepKind.FIELDS_CHECKED;
import static loginlens.auth.StepKind.PASSWORD_COMPARED;
import static loginlens.auth.StepKind.PASSWORD_HASHED;
import static loginlens.auth.StepKind.TOKEN_JUDGED;
import static loginlens.auth.StepKind.TOKEN_SIGNED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StepsTest {
    private final TestServer server = new TestServer();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void aRegistrationChecksHashesAndStores() {
        steps(server.register("ada", TestServer.PASSWORD), FIELDS_CHECKED, PASSWORD_HASHED, ACCOUNT_STORED);
        // A taken name costs its hash too, and is found by the store.
        steps(server.register("ada", TestServer.PASSWORD), FIELDS_CHECKED, PASSWORD_HASHED, ACCOUNT_STORED);
        steps(server.register("bob", "short"), FIELDS_CHECKED);
    }

    @Test
    void aLoginChecksLooksUpComparesAndSigns() {
        server.register("ada", TestServer.PASSWORD);

        steps(server.login("ada", TestServer.PASSWORD), FIELDS_CHECKED, ACCOUNT_LOOKED_UP, PASSWORD_COMPARED, TOKEN_SIGNED);
        steps(server.login("ada", "incorrect horse"), FIELDS_CHECKED, ACCOUNT_LOOKED_UP, PASSWORD_COMPARED);
        steps(server.login("nobody", TestServer.PASSWORD), FIELDS_CHECKED, ACCOUNT_LOOKED_UP, PASSWORD_COMPARED);
        steps(server.login("no user name", TestServer.PASSWORD), FIELDS_CHECKED, ACCOUNT_LOOKED_UP, PASSWORD_COMPARED);
        steps(server.login("", TestServer.PASSWORD), FIELDS_CHECKED);
    }

    @Test
    void whoAmIOnlyJudges() {
        steps(server.whoAmI(server.tokenOf("ada")), TOKEN_JUDGED);
        steps(server.whoAmI("no token"), TOKEN_JUDGED);
    }

    @Test
    void aStepThatFailsIsTheLastOne() {
        server.store.close();

        steps(server.register("ada", TestServer.PASSWORD), FIELDS_CHECKED, PASSWORD_HASHED, ACCOUNT_STORED);
        steps(server.login("ada", TestServer.PASSWORD), FIELDS_CHECKED, ACCOUNT_LOOKED_UP);
    }

    @Test
    void bcryptsShareIsPartOfTheWhole() {
        var register = server.register("ada", TestServer.PASSWORD);
        var login = server.login("ada", TestServer.PASSWORD);

        assertThat(register.bcrypt()).isPositive().isLessThanOrEqualTo(register.took());
        assertThat(login.bcrypt()).isPositive().isLessThanOrEqualTo(login.took());
        assertThat(server.whoAmI("no token").bcrypt()).isEqualTo(Duration.ZERO);
        assertThat(server.register("bob", "short").bcrypt()).isEqualTo(Duration.ZERO);
    }

    private static void steps(Exchange exchange, StepKind... kinds) {
        assertThat(exchange.steps()).extracting(Step::kind).containsExactly(kinds);
    }
}
