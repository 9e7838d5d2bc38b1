/** Guessing the secret of a token, with a list of common passwords and words of one's own. */
package loginlens.ui.attacks.guess;
