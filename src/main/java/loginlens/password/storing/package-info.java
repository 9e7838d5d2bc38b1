/**
 * The ways a password can be stored, from plain text to Argon2id (RFC 9106), and how each is guessed at. SHA-256 is
 * that of FIPS 180-4, MD5 that of RFC 1321; bcrypt is the very code of the login.
 */
package loginlens.password.storing;
