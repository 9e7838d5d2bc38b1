/** The ways in which a token comes into the lens, and the tokens that were there before. */
package loginlens.ui.token.input;
