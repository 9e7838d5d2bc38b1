/**
 * Reads any token as far as it goes (RFC 7515 §7.1, RFC 7516 §7.1), and finds the token in what people paste. What
 * could be read is not verified.
 */
package loginlens.token.reading;
