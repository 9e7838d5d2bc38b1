/**
 * Who may log in: names, passwords, their hashes, and the store that keeps the accounts.
 *
 * <p>Names follow RFC 8265 (UsernameCaseMapped), passwords bcrypt with its real limits, and the store is an embedded
 * H2 database. Its promise: an account that was acknowledged is there after a crash, and damage is said, never hidden.
 * {@link loginlens.account.store.AccountStores} opens a store; everything else starts from there.
 */
package loginlens.account;
