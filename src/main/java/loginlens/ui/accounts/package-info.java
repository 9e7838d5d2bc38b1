/** The Accounts lens: the stored rows as they are, and what a password hash is made of. */
package loginlens.ui.accounts;
