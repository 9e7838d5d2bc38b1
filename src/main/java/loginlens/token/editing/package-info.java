/**
 * Changing the claims of a token without signing it: one part is encoded again (RFC 7515 §2), the others keep their
 * letters, the signature above all.
 */
package loginlens.token.editing;
