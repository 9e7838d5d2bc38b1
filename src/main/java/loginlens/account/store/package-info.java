/**
 * The store of the accounts on disk: H2, what was promised (the receipt), backups, damage and migration. All of it
 * stands behind {@link loginlens.account.AccountStore}; {@link loginlens.account.store.AccountStores} opens one.
 *
 * <p>A file may be anybody's until it is found to have exactly the objects that LoginLens makes
 * ({@link loginlens.account.store.DatabaseObjects}). Until then, no statement touches it.
 */
package loginlens.account.store;
