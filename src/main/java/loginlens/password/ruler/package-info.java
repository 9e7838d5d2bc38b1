/** What bcrypt reads of a password: 72 bytes of its UTF-8, and nothing after them. */
package loginlens.password.ruler;
