/** The Token lens for a room: the raw token, each of its parts, and the verdict, one at a time. */
package loginlens.ui.token.slides;
