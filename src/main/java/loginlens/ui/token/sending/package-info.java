/** Sending the token that is shown to the server, and what the server replied to it. */
package loginlens.ui.token.sending;
