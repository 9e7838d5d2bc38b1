/**
 * The Token lens: any token, received, pasted, dropped or edited in place, decoded as far as it goes (RFC 7515 §7.1,
 * RFC 7519), judged with a key of a person's choice, and counted down. What is short is read at each key; what is long
 * is read off the FX thread, and shortened on screen.
 */
package loginlens.ui.token;
