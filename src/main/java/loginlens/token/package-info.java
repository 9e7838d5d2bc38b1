/**
 * What a person gets for logging in: the token. Issues it ({@link loginlens.token.issuing.TokenIssuer}), reads any
 * token as far as it goes ({@link loginlens.token.Token#read}), and judges whether to trust it
 * ({@link loginlens.token.checks.Question#judge}). Reading and judging are two acts: anybody can read a token, but only
 * a key can verify it.
 *
 * <p>Follows RFC 7519 (JWT), RFC 7515 (JWS, compact form), RFC 7517 (JWK), RFC 7518 (algorithms and key lengths) and
 * the advice of RFC 8725. The reading is stricter than java-jwt's, which signs: one spelling of base64url, strict
 * UTF-8, one JSON object with no name twice, no unknown critical header. Knows nothing of accounts or of the window.
 *
 * <p>Where the RFCs leave room, a token gets the stricter answer if believing it could do harm: a date that is odd
 * (milliseconds, a text, null) and a key that is too short fail their checks. An {@code iat} in the future does no harm
 * and is only told. What was not checked never counts as passed.
 */
package loginlens.token;
