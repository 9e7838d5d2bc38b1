/** The signature beside what comes out of header, payload and key now. */
package loginlens.ui.token.signature;
