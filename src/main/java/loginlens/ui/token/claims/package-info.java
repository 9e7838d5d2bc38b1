/** The cards of a token's parts: header, payload, expiry, signature. */
package loginlens.ui.token.claims;
