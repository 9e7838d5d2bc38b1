/**
 * Slows down the guessing of passwords (OWASP ASVS 5.0, 6.1.1 and 6.3.1). The rules, as a teacher tells them:
 *
 * <p>After five wrong passwords for a name, the next attempt from the same address waits: 5 seconds, then twice as long
 * each time, up to 30. From another address, or at the window, the owner of the name gets in.
 *
 * <p>One address may be wrong twenty times, whatever the names, and one name may be missed twenty times, whatever the
 * addresses; then one more is allowed every 5 seconds. While a name is missed from everywhere, an address from which
 * its owner has logged in stays free, and any other gets one attempt after one wait.
 *
 * <p>An unknown name waits just like a known one. All is counted in memory, for at most 10,000 of each, and forgotten
 * after half an hour without a wrong password.
 */
package loginlens.auth.throttle;
