package loginlens.ui.token;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Tokens from elsewhere. */
public final class Tokens {
    /** RFC 7515 appendix A.1: HS256, expired in 2011. */
    public static final String RFC_7515_A1 =
            "eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogI"
            + "mh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ.dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

    /** The secret of RFC 7515 appendix A.1, in base64url. */
    public static final String RFC_7515_A1_KEY =
            "AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow";

    /** In the form of RFC 7516 §3.1; its bytes are no real encryption. */
    public static final String ENCRYPTED =
            "eyJhbGciOiJSU0EtT0FFUCIsImVuYyI6IkEyNTZHQ00ifQ.AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8"
            + "gISIjJCUmJygpKissLS4vMDEyMzQ1Njc4OTo7PD0-Pw.AAAAAAAAAAAAAAAA.AAECAwQFBgcICQoLDA0ODxAREhMUF"
            + "RYXGBkaGxwdHh8gISIjJCUmJygpKissLS4vMDEyMzQ1Njc4OTo7PD0-P0BBQkNERQ.AAAAAAAAAAAAAAAAAAAAAA";

    private Tokens() {}

    /** The token with this name in the table of tokens. */
    public static String named(String name) {
        return text("tokens.txt").lines().filter(line -> line.startsWith(name + " | ")).findFirst().orElseThrow()
                .replaceAll(".* \\| ", "");
    }

    /** The text of the key file with this name. */
    public static String key(String name) {
        return text("keys/" + name);
    }

    private static String text(String name) {
        try (var file = Tokens.class.getResourceAsStream("/loginlens/token/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
