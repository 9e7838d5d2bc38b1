/** The letters of a token in their three colors, to be edited in place. */
package loginlens.ui.token.raw;
