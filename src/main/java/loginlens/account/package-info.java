/**
 * Who may log in: names, passwords, their hashes, and what a store of accounts promises.
 *
 * <p>Names follow RFC 8265 (UsernameCaseMapped), passwords bcrypt with its real limits. The promise of an
 * {@link loginlens.account.AccountStore}: an account that was acknowledged is there after a crash, and damage is said,
 * never hidden. How it is kept on disk is the matter of {@code account.store} alone.
 */
package loginlens.account;
