package loginlens.auth.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import loginlens.PseudoLanguage;
import loginlens.auth.Exchange;
import loginlens.auth.Reply;
import loginlens.auth.TestServer;
import loginlens.text.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReplyJsonTest {
    private final TestServer server = new TestServer();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void aRegistrationSaysIdAndName() {
        assertThat(body(server.register("Ada", TestServer.PASSWORD))).isEqualTo("""
                {"id":1,"username":"Ada"}""");
    }

    @Test
    void aLoginSaysWelcomeAndGivesTheToken() {
        server.register("ada", TestServer.PASSWORD);
        var login = server.login("ada", TestServer.PASSWORD);

        assertThat(body(login)).isEqualTo("""
                {"message":"Welcome ada!","token":"%s"}""".formatted(((Reply.Welcome) login.reply()).token().compact()));
    }

    @Test
    void aRefusedLoginSaysWhatTheArticleSays() {
        assertThat(body(server.login("ada", TestServer.PASSWORD))).isEqualTo("""
                {"message":"Invalid Credentials"}""");
    }

    /** Programs compare it, so it does not change with the language of the machine; nor do its numbers. */
    @Test
    void whatProgramsReadIsTheSameInEveryLanguage() {
        var clock = Clock.systemUTC();
        var wait = new Reply.TooManyTries(Duration.ofSeconds(1_200));

        for (var words : List.of(PseudoLanguage.words(clock), new Words(Locale.GERMANY, clock))) {
            assertThat(new ReplyJson(words).body(wait)).isEqualTo("""
                    {"message":"Too many wrong passwords. Try again in 1,200 seconds."}""");
        }
    }

    @Test
    void aTakenNameIsSaid() {
        server.register("ada", TestServer.PASSWORD);

        assertThat(body(server.register("ADA", TestServer.PASSWORD))).isEqualTo("""
                {"message":"That username is taken."}""");
    }

    @Test
    void refusedFieldsStandInTheOrderOfTheForm() {
        assertThat(body(server.register("", "short", "mauve"))).isEqualTo("""
                {"message":"Some fields need another look.","fields":{"username":"Type a username.",\
                "password":"This password is too short. Use at least 8 characters.",\
                "favoriteColor":"Pick one of the colors, or leave it out."}}""");
    }

    @Test
    void anIdentityListsWhatTheBearerMayDo() {
        assertThat(body(server.whoAmI(server.tokenOf("ada")))).isEqualTo("""
                {"id":1,"username":"ada","role":"admin",\
                "permissions":["profile:read","tokens:inspect","accounts:read","settings:write"]}""");
        assertThat(body(server.whoAmI(server.tokenOf("bob")))).isEqualTo("""
                {"id":2,"username":"bob","role":"student","permissions":["profile:read","tokens:inspect"]}""");
    }

    @Test
    void anIdentityLeavesOutWhatIsNotKnown() {
        assertThat(server.json.body(new Reply.Identity(Optional.empty(), Optional.empty(), Optional.empty())))
                .isEqualTo("""
                        {"permissions":[]}""");
    }

    @Test
    void aRefusedTokenSaysWhichCheckFailedAndWhy() {
        var token = server.tokenOf("ada");
        server.clock.advance(Duration.ofHours(1).plusSeconds(3));

        assertThat(body(server.whoAmI(token))).isEqualTo("""
                {"message":"Was good, expired 3 seconds ago","check":"exp","reason":"Expired 3 seconds ago."}""");
    }

    @Test
    void anUnexpectedFaultSaysNothingOfItsCause() {
        assertThat(server.json.body(Reply.Failed.unexpectedly())).isEqualTo("""
                {"message":"The server could not do this. Try again. If it happens again, look in the server's log."}""");
    }

    @Test
    void whatANameHoldsStaysInsideItsText() {
        server.register("\"},{\"\\", TestServer.PASSWORD);

        assertThat(body(server.login("\"},{\"\\", TestServer.PASSWORD)))
                .startsWith("{\"message\":\"Welcome \\\"},{\\\"\\\\!\",\"token\":\"eyJ");
        assertThat(body(server.register("{0}'", TestServer.PASSWORD))).isEqualTo("{\"id\":2,\"username\":\"{0}'\"}");
        assertThat(body(server.login("{0}'", TestServer.PASSWORD))).startsWith("{\"message\":\"Welcome {0}'!\",");
    }

    @Test
    void aLineHoldsTheWholeExchange() {
        assertThat(server.json.line(server.login("ada", TestServer.PASSWORD))).matches("""
                \\{"request":"POST /api/auth/login","status":401,"milliseconds":\\d+,\
                "body":\\{"message":"Invalid Credentials"}}""");
    }

    private String body(Exchange exchange) {
        return server.json.body(exchange.reply());
    }
}
