/**
 * The store of the accounts on disk: H2, what was promised (the receipt), backups, damage and migration. All of it stands
 * behind {@link loginlens.account.AccountStore}; {@link loginlens.account.store.AccountStores} opens one.
 */
package loginlens.account.store;
