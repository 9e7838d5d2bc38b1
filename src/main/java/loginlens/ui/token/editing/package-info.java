/** What says that the token was edited, and takes it back. */
package loginlens.ui.token.editing;
