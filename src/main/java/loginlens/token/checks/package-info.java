/**
 * Checks a token, one question at a time (RFC 7519 §7.2, RFC 8725), and sums them up in a
 * {@link loginlens.token.checks.Verdict}.
 */
package loginlens.token.checks;
