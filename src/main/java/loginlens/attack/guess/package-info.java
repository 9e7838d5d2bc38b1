/**
 * Guesses the secret of a token with a list of words (RFC 8725 §2.2): one HMAC for each word, as a thief would do it
 * who has nothing but one token.
 */
package loginlens.attack.guess;
