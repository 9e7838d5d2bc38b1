/** The third part: the 72 bytes that bcrypt reads. */
package loginlens.ui.passwords.ruler;
