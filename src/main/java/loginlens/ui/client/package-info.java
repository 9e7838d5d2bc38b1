/** The login page as any user sees it: log in, create an account, and the welcome drawn from the token alone. */
package loginlens.ui.client;
