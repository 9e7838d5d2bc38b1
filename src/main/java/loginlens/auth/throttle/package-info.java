/**
 * Slows down the guessing of passwords (OWASP ASVS 5.0, 6.3.1): who has to wait, and for how long. It counts attempts by
 * name and address and knows nothing of accounts or replies.
 */
package loginlens.auth.throttle;
