/** The first part: one password, stored in six ways. */
package loginlens.ui.passwords.hashing;
