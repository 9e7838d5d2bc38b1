package loginlens.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import loginlens.auth.Exchange;
import loginlens.auth.Origin;
import loginlens.auth.Request;
import loginlens.auth.throttle.Slowdown;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The three routes over a real socket: what the service answers, as HTTP. */
class RoutesTest {
    private static final String ADA = "{\"username\":\"ada\",\"password\":\"poetical science\"}";
    private static final Pattern TOKEN = Pattern.compile("\"token\":\"([^\"]+)\"");

    private final ApiServer server = ApiServer.start();
    private final Http http = server.http();

    @AfterEach
    void stop() {
        server.close();
    }

    private String login() {
        http.post("/api/auth/register", ADA);
        var matcher = TOKEN.matcher(http.post("/api/auth/login", ADA).body());
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    @Test
    void aRegistrationGivesTheAccountAndStoresIt() {
        var answer = http.post("/api/auth/register",
                "{\"username\":\"Ada\",\"password\":\"poetical science\",\"favoriteColor\":\"teal\"}");
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.body()).isEqualTo("{\"id\":1,\"username\":\"Ada\"}");
        assertThat(server.store().newest(9)).singleElement().satisfies(account -> {
            assertThat(account.username().shown()).isEqualTo("Ada");
            assertThat(account.favoriteColor().orElseThrow().claim()).isEqualTo("teal");
        });
    }

    @Test
    void aColorThatIsNullIsLeftOut() {
        var json = "{\"username\":\"ada\",\"password\":\"poetical science\","
                + "\"favoriteColor\":null,\"more\":{\"a\":[1]}}";
        assertThat(http.post("/api/auth/register", json).status()).isEqualTo(201);
        assertThat(server.store().newest(1)).singleElement()
                .satisfies(account -> assertThat(account.favoriteColor()).isEmpty());
    }

    @Test
    void aNameThatIsTakenIsAConflict() {
        http.post("/api/auth/register", ADA);
        var answer = http.post("/api/auth/register", ADA);
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body()).isEqualTo("{\"message\":\"That username is taken.\"}");
    }

    @Test
    void fieldsThatCannotBeTakenAreNamedWithTheReason() {
        var answer = http.post(
                "/api/auth/register", "{\"username\":\"a b\",\"password\":\"short\",\"favoriteColor\":\"beige\"}");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body())
                .startsWith("{\"message\":\"Some fields need another look.\",\"fields\":{\"username\":\"")
                .contains("\"password\":\"This password is too short.", "\"favoriteColor\":\"Pick one");
    }

    @Test
    void aPasswordThatEverybodyTriesFirstIsRefusedWithTheReason() {
        var answer = http.post("/api/auth/register", "{\"username\":\"ada\",\"password\":\"PASSWORD\"}");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("\"password\":\"Many people have this password");
    }

    @Test
    void aLoginGivesTheArticlesMessageAndAToken() {
        http.post("/api/auth/register", ADA);
        var answer = http.post("/api/auth/login", ADA);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).matches("\\{\"message\":\"Welcome ada!\",\"token\":\"[\\w-]+\\.[\\w-]+\\.[\\w-]+\"}");
    }

    @Test
    void aWrongPasswordAndAnUnknownUserGetTheSameReply() {
        http.post("/api/auth/register", ADA);
        var wrong = http.post("/api/auth/login", "{\"username\":\"ada\",\"password\":\"poetical silence\"}");
        var unknown = http.post("/api/auth/login", "{\"username\":\"eve\",\"password\":\"poetical silence\"}");
        assertThat(wrong.status()).isEqualTo(401).isEqualTo(unknown.status());
        assertThat(wrong.body()).isEqualTo("{\"message\":\"Invalid Credentials\"}").isEqualTo(unknown.body());
    }

    @Test
    void aNameThatHasToWaitIsToldHowLong() {
        try (var strict = ApiServer.slowedDown()) {
            var login = "{\"username\":\"ada\",\"password\":\"a wrong guess\"}";
            for (int time = 0; time < Slowdown.FREE_TRIES; time++) {
                assertThat(strict.http().post("/api/auth/login", login).status()).isEqualTo(401);
            }
            var answer = strict.http().post("/api/auth/login", login);
            assertThat(answer.status()).isEqualTo(429);
            assertThat(answer.header("Retry-After")).contains("5");
            assertThat(answer.body())
                    .isEqualTo("{\"message\":\"Too many wrong passwords. Try again in 5 seconds.\"}");
        }
    }

    @Test
    void whatIsLeftOutOfALoginIsNamed() {
        var answer = http.post("/api/auth/login", "{}");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).isEqualTo("{\"message\":\"Some fields need another look.\",\"fields\":"
                + "{\"username\":\"Type your username.\",\"password\":\"Type your password.\"}}");
    }

    @Test
    void aTokenThatComesBackSaysWhoItIsAndWhatTheyMayDo() {
        var answer = http.me(login());
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"id\":1,\"username\":\"ada\",\"role\":\"admin\",\"permissions\":"
                + "[\"profile:read\",\"tokens:inspect\",\"accounts:read\",\"settings:write\"]}");
    }

    @Test
    void theSchemeMayBeWrittenInSmallLetters() {
        var header = "authorization: bearer   " + login() + " \r\n";
        assertThat(http.send("GET", "/api/me", header, "").status()).isEqualTo(200);
    }

    @Test
    void aForgedTokenIsRefusedByTheNameOfTheCheck() {
        var token = login();
        var answer = http.me(token.substring(0, token.lastIndexOf('.')) + "." + "A".repeat(43));
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate").orElseThrow())
                .startsWith("Bearer error=\"invalid_token\", "
                        + "error_description=\"signature: The signature does not match")
                .endsWith("\"");
        assertThat(answer.body()).contains("\"check\":\"signature\"");
    }

    @ParameterizedTest
    @CsvSource({"§ü\"\\ x,form", "x,form", "a.b.c,form"})
    void whateverATokenSaysTheHeaderStaysWellFormed(String token, String check) {
        assertThat(http.me(token).header("WWW-Authenticate").orElseThrow())
                .matches("Bearer error=\"invalid_token\", error_description=\"[\\x20-\\x7E&&[^\"\\\\]]+\"")
                .contains("error_description=\"" + check + ": ");
    }

    @Test
    void withoutATokenThereIsAChallengeButNoError() {
        for (var headers : new String[] {"", "Authorization: Basic YTpi\r\n", "Authorization: Bearer\r\n"}) {
            var answer = http.send("GET", "/api/me", headers, "");
            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.header("WWW-Authenticate")).contains("Bearer");
            assertThat(answer.body()).startsWith("{\"message\":\"Send your token");
        }
    }

    @Test
    void twoTokensAtOnceAreAnInvalidRequest() {
        var answer = http.send("GET", "/api/me", "Authorization: Bearer a\r\nAuthorization: Bearer b\r\n", "");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("WWW-Authenticate")).contains("Bearer error=\"invalid_request\"");
    }

    @Test
    void everyExchangeIsInTheLogThatTheWindowFollows() {
        http.me(login());
        http.post("/api/auth/login", "{\"username\":\"ada\",\"password\":\"nonsense\"}");
        assertThat(server.exchanges().newestFirst()).extracting(Exchange::origin).containsOnly(Origin.HTTP);
        assertThat(server.exchanges().newestFirst()).extracting(Exchange::request).extracting(Request::path)
                .containsExactly("/api/auth/login", "/api/me", "/api/auth/login", "/api/auth/register");
    }

    @Test
    void aStoreThatFailsIsAFaultWithAMessageAndNothingElse() {
        server.store().close();
        var answer = http.post("/api/auth/login", ADA);
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.body()).isEqualTo("""
                {"message":"The server could not use its accounts. Try again. \
                If it happens again, restart LoginLens."}""");
    }
}
