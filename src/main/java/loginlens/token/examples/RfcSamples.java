package loginlens.token.examples;

/** Tokens and keys that stand in the RFCs, letter for letter. */
final class RfcSamples {
    /** The claims of all three: {@code iss}, {@code exp} in March 2011, and one of the RFC's own. */
    private static final String CLAIMS = "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9p"
            + "c19yb290Ijp0cnVlfQ";

    /** RFC 7515 appendix A.1, RFC 7519 §3.1. */
    static final String HS256 = "eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9." + CLAIMS
            + ".dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    /** Its secret, in base64url. */
    static final String HS256_SECRET =
            "AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow";
    /** RFC 7515 appendix A.3. */
    static final String ES256 = "eyJhbGciOiJFUzI1NiJ9." + CLAIMS
            + ".DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q";
    /** Its public key. */
    static final String ES256_KEY = "{\"kty\":\"EC\",\"crv\":\"P-256\","
            + "\"x\":\"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU\","
            + "\"y\":\"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0\"}";
    /** RFC 7519 §6.1. */
    static final String UNSECURED = "eyJhbGciOiJub25lIn0." + CLAIMS + ".";

    private RfcSamples() {}
}
