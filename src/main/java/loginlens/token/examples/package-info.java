/** Tokens to look at, each with the key that it is checked with. Made here, without any network. */
package loginlens.token.examples;
