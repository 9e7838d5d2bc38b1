package loginlens.token.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import loginlens.text.Words;
import loginlens.token.checks.TokenTableTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people paste, and the exact sentence that each gets. T stands for a token by HS256, U for one by RS256. */
class PasteTableTest {
    private static final String T = TokenTableTest.token("jsonwebtoken-HS256");
    private static final String U = TokenTableTest.token("jsonwebtoken-RS256");
    private static final String E = TokenTableTest.token("jsonwebtoken-ES256");
    private static final String NONE = TokenTableTest.token("rfc7515-a5-without-key");
    private static final String JWE = TokenTableTest.token("jwe-without-key");
    private static final int LINE = 64;

    private static final String AROUND = "Left out: the text around it.";
    private static final String QUOTES = "Left out: quotes or punctuation around it.";
    private static final String BEARER = "Left out: the word Bearer, which says how the token is sent.";
    private static final String HEADER = "Left out: the Authorization header around it.";
    private static final String MAIL = "Left out: the > in front of it, as in a quoted mail.";

    private static final String JWE_JSON = "Taken apart: this was an encrypted token in the JSON form of JWE.";
    private static final String JWS_JSON_OF_TWO = "Taken apart: this was a token in the JSON form of JWS, with 2 signatures."
            + " LoginLens shows the first.";

    private static final Words WORDS = new Words(Locale.ENGLISH, Clock.systemUTC());

    /** A pasted text, the token in it, the sentences about it, and the other tokens by name. */
    record Row(String pasted, String token, String said, List<String> others) {
        @Override
        public String toString() {
            return pasted.replace(T, "T").replace(U, "U").replace(E, "E").lines().collect(Collectors.joining("⏎"));
        }

        Row with(String... named) {
            return new Row(pasted, token, said, List.of(named));
        }
    }

    private static Row row(String pasted, String token, String... said) {
        return new Row(pasted, token, String.join(" ", said), List.of());
    }

    private static Row t(String pasted, String... said) {
        return row(pasted, T, said);
    }

    private static String label(String name) {
        return "Left out: the name " + name + " in front of it.";
    }

    private static String spaces(int count) {
        return count == 1
                ? "Left out: 1 space, line break, or invisible character."
                : "Left out: " + count + " spaces, line breaks, or invisible characters.";
    }

    private static String joined(int pieces) {
        return "The token was in " + pieces + " pieces, which were joined.";
    }

    private static String json(String name) {
        return "Taken from the JSON reply: the value of " + name + ".";
    }

    private static String folded(String token, String fold) {
        return Arrays.stream(token.split("(?<=\\G.{" + LINE + "})")).collect(Collectors.joining(fold));
    }

    private static int folds(String token) {
        return (token.length() - 1) / LINE;
    }

    private static String part(String token, int part) {
        return token.split("\\.")[part];
    }

    private static String compact(String header, String payload) {
        return Stream.of(header, payload).map(json -> Base64.getUrlEncoder().withoutPadding()
                .encodeToString(json.getBytes()))
                .collect(Collectors.joining(".")) + "." + part(T, 2);
    }

    static Stream<Row> rows() {
        return Stream.of(alone(), sentences(), code(), headers(), folded(), several(), json(), serialized(),
                otherKinds())
                .flatMap(List::stream);
    }

    private static List<Row> alone() {
        return List.of(
                t(T, ""),
                t("  " + T + "\n", spaces(3)),
                t("\uFEFF" + T + "\u200B", spaces(2)),
                t("\"" + T + "\"", QUOTES),
                t("“" + T + "”", QUOTES),
                t("<" + T + ">", AROUND),
                row(NONE, NONE, ""),
                row(JWE, JWE, ""),
                row(T.substring(0, T.length() - 3), T.substring(0, T.length() - 3), ""));
    }

    private static List<Row> sentences() {
        return List.of(
                t("My token is " + T, AROUND),
                t("My token is " + T + ".", AROUND),
                t(T + " is my token", AROUND),
                t(T + ".", QUOTES),
                t(T + ",", QUOTES),
                t(T + ")", QUOTES),
                t(T + "…", QUOTES),
                t(T + "-", QUOTES),
                t("(see " + T + ")", AROUND),
                t("Is it " + T + "? I think so.", AROUND),
                t(T + ".Then I logged in.", AROUND),
                t("Hello,\n\nhere it is:\n" + T + "\nBest regards\nAda", AROUND),
                t(T + "\nThanks", AROUND),
                t(T + "\nBob", AROUND),
                row(NONE + "\nThanks", NONE, AROUND),
                row(part(T, 0) + "." + part(T, 1) + ".\nThanks", part(T, 0) + "." + part(T, 1) + ".", AROUND),
                row(T.substring(0, T.length() - 9) + " is cut", T.substring(0, T.length() - 9), AROUND));
    }

    private static List<Row> code() {
        return List.of(
                t("const token = '" + T + "';", label("token"), QUOTES),
                t("let jwt: string = \"" + T + "\"", label("jwt"), QUOTES),
                t("std::string token = \"" + T + "\";", label("token"), QUOTES),
                t("export TOKEN=\"" + T + "\"", label("TOKEN"), QUOTES),
                t("TOKEN=" + T, label("TOKEN")),
                t("set TOKEN=" + T, label("TOKEN")),
                t("$token = \"" + T + "\";", label("token"), QUOTES),
                t("private static final String TOKEN = \"" + T + "\";", label("TOKEN"), QUOTES),
                t("token := \"" + T + "\"", label("token"), QUOTES),
                t("token = b'" + T + "'", label("token"), QUOTES),
                t("b'" + T + "'", QUOTES),
                t("{'token' => '" + T + "'}", label("token"), QUOTES),
                t("print(\"" + T + "\")", AROUND),
                t("```\n" + T + "\n```", QUOTES),
                t("```text\n" + T + "\n```", QUOTES),
                t("token: " + T + "\nuser: ada", label("token")),
                t("- token: \"" + T + "\"\n  user: ada", label("token"), QUOTES),
                t("token: >-\n  " + T, AROUND),
                t("\"any_name\": \"" + T + "\",", label("any_name"), QUOTES),
                t("# a comment\nTOKEN=" + T + "\n", AROUND, spaces(1)),
                t("const token =\n  '" + T.substring(0, 40) + "' +\n  '" + T.substring(40) + "';", label("token"),
                        QUOTES,
                        joined(2)));
    }

    private static List<Row> headers() {
        return List.of(
                t("Bearer " + T, BEARER),
                t("Bearer Bearer " + T, "Left out: the word Bearer, 2 times. A request needs it only once."),
                t("JWT " + T, "Left out: the word JWT in front of it."),
                t("Authorization: Bearer " + T, HEADER, BEARER),
                t("Authorization: Bearer Bearer " + T, HEADER,
                        "Left out: the word Bearer, 2 times. A request needs it only once."),
                t("curl -H 'Authorization: Bearer " + T + "' http://localhost/api/me", HEADER, BEARER),
                t("headers: { Authorization: `Bearer " + T + "` }", HEADER, BEARER),
                t("https://app.example/cb#state=1&access_token=" + T + "&token_type=bearer",
                        "Taken from the URL: the value of access_token."),
                t("http://localhost:3000/?jwt=" + T, "Taken from the URL: the value of jwt."),
                t("Set-Cookie: session=" + T + "; Path=/; HttpOnly", AROUND));
    }

    private static List<Row> folded() {
        return List.of(
                t(folded(T, "\n"), spaces(folds(T))),
                t(folded(T, "\r\n  "), spaces(4 * folds(T))),
                t(folded(T, "\n") + "\nBest regards", AROUND, spaces(folds(T))),
                t("> " + T, MAIL),
                t("> " + folded(T, "\n> "), MAIL, joined(folds(T) + 1)),
                t(">> " + folded(T, "\n>> "), MAIL, joined(folds(T) + 1)),
                t(folded(T, "=\n"), joined(folds(T) + 1)),
                t(folded(T, "\\\n"), joined(folds(T) + 1)),
                t(T.replace(".", " . "), spaces(4)),
                row(folded(U, "\n"), U, spaces(folds(U))),
                row(folded(U, "\n") + "\nThanks", U, AROUND, spaces(folds(U))),
                row(folded(E, "\n"), E, spaces(folds(E))));
    }

    private static List<Row> several() {
        return List.of(
                t(T + " " + T, "The same token appears more than once."),
                t("before: " + T + "\nafter: " + U,
                        "There are 2 different tokens in this text. LoginLens shows the first.",
                        label("before")).with("after=" + U),
                row(U + "\n\n" + T + "\n\n" + E, U,
                        "There are 3 different tokens in this text. LoginLens shows the first.")
                        .with("-=" + T, "-=" + E));
    }

    private static List<Row> json() {
        return List.of(
                t("{\"message\":\"Welcome ada!\",\"token\":\"" + T + "\"}", json("token")),
                t("{\"any\":\"" + T + "\"}", json("any")),
                t("{\"data\":{\"session\":{\"jwt\":\"" + T + "\"}}}", json("jwt")),
                t("{\"list\":[{\"value\":\"" + T + "\"}]}", json("value")),
                t("{\"token\":\"Bearer " + T + "\"}", json("token"), BEARER),
                t("{\"refresh_token\":\"" + U + "\",\"access_token\":\"" + T + "\"}",
                        json("access_token"))
                        .with("refresh_token=" + U),
                row("{\"refresh_token\":\"" + U + "\",\"id_token\":\"" + E + "\",\"access_token\":\"" + T + "\"}", T,
                        json("access_token"))
                        .with("id_token=" + E, "refresh_token=" + U),
                row("{\"refreshToken\":\"" + U + "\",\"other\":\"" + T + "\"}", T,
                        json("other"))
                        .with("refreshToken=" + U),
                row("{\"refresh_token\":\"" + U + "\"}", U, json("refresh_token")));
    }

    private static List<Row> serialized() {
        return List.of(
                t("{\"payload\":\"" + part(T, 1) + "\",\"protected\":\"" + part(T, 0) + "\",\"signature\":\""
                        + part(T, 2)
                        + "\"}", "Taken apart: this was a token in the JSON form of JWS."),
                t("{\"payload\":\"" + part(T, 1) + "\",\"protected\":\"" + part(T, 0) + "\",\"header\":{\"kid\":\"a\"},"
                        + "\"signature\":\"" + part(T, 2) + "\"}",
                                "Taken apart: this was a token in the JSON form of JWS.",
                        "Left out: its unprotected header, which the signature does not cover."),
                t("{\"payload\":\"" + part(T, 1) + "\",\"signatures\":[{\"protected\":\"" + part(T, 0)
                        + "\",\"signature\":\""
                        + part(T, 2) + "\"},{\"protected\":\"" + part(U, 0)
                                + "\",\"header\":{\"kid\":\"b\"},\"signature\":\""
                        + part(U, 2) + "\"}]}", JWS_JSON_OF_TWO)
                        .with("b=" + part(U, 0) + "." + part(T, 1) + "." + part(U, 2)),
                row("{\"protected\":\"" + part(JWE, 0) + "\",\"iv\":\"AAAA\",\"ciphertext\":\"AAAA\",\"tag\":\"AAAA\"}",
                        part(JWE, 0) + "..AAAA.AAAA.AAAA", JWE_JSON),
                t(T + "~WyJhIiwibmFtZSIsImFkYSJd~WyJiIiwicm9sZSIsImFkbWluIl0~",
                        "This is an SD-JWT. LoginLens shows its signed token and leaves out 2 disclosures."),
                t(T + "~", "This is an SD-JWT. LoginLens shows its signed token and leaves out no disclosures."));
    }

    private static List<Row> otherKinds() {
        return List.of(
                row("v4.public.eyJzdWIiOiI3In0", "v4.public.eyJzdWIiOiI3In0", ""),
                row("Authorization: Bearer 9f86d081884c7d659a2feaa0c55ad015", "9f86d081884c7d659a2feaa0c55ad015",
                        HEADER, BEARER),
                row("{\"access_token\":\"9f86d081884c7d659a2feaa0c55ad015\",\"expires_in\":3600}",
                        "9f86d081884c7d659a2feaa0c55ad015", json("access_token")),
                row(compact("{\"alg\":\"HS256\",\"cty\":\"JWT\"}", T),
                        compact("{\"alg\":\"HS256\",\"cty\":\"JWT\"}", T), ""));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyPasteGivesItsTokenAndItsSentence(Row row) {
        Cleaned cleaned = new PasteCleaner().clean(row.pasted());

        assertThat(cleaned.token()).isEqualTo(row.token());
        assertThat(cleaned.removed().stream().map(WORDS::say).collect(Collectors.joining(" "))).isEqualTo(row.said());
        assertThat(cleaned.others().stream().map(other -> other.name().orElse("-") + "=" + other.token()))
                .containsExactlyElementsOf(row.others());
    }

    @Test
    void aWordBehindATokenIsNeverTakenIntoItsSignature() {
        for (String token : List.of(T, U, E, NONE, JWE)) {
            for (String gap : List.of(" ", "  ", "\t", "\n", "\r\n", "\n\n", ", ", ". ", "! ", "\n> ", "; ", "\" ",
                    ")")) {
                for (String word : List.of("Thanks", "Bob", "ok", "x", "the", "admin123", "user_name", "AAAA", "e30",
                        "a.b.c")) {
                    assertThat(new PasteCleaner().clean(token + gap + word).token()).as("%s%s", gap, word)
                            .isEqualTo(token);
                }
            }
        }
    }

    @Test
    void noTokenThatWasFoundIsAccusedOfAnything() {
        assertThat(rows().filter(row -> List.of(T, U, E).contains(row.token())))
                .hasSizeGreaterThan(60)
                .allSatisfy(row -> assertThat(
                        TokenReader.read(new PasteCleaner().clean(row.pasted()).token()).allProblems()).isEmpty());
    }

    @Test
    void whatIsNoTokenOfThisKindIsSaidToBeWhatItIs() {
        assertThat(problem("v4.public.eyJzdWIiOiI3In0"))
                .isEqualTo("This is a PASETO (v4.public), another kind of token. LoginLens reads JSON Web Tokens.");
        assertThat(problem("v2.local.AAAA.AAAA")).startsWith("This is a PASETO (v2.local)");
        assertThat(problem("9f86d081884c7d659a2feaa0c55ad015"))
                .isEqualTo("This has no dots, so it is not a JSON Web Token."
                + " It may be an opaque token, which only its issuer can read.");
        assertThat(problem("hello"))
                .isEqualTo("There is only one part. A signed token has three, with dots between them.");
        assertThat(problem(part(T, 0)))
                .isEqualTo("There is only one part. A signed token has three, with dots between them.");
        assertThat(problem("")).isEqualTo("There is nothing here yet. Paste a token.");
    }

    private static String problem(String raw) {
        return WORDS.say(TokenReader.read(raw).problems().getFirst());
    }
}
