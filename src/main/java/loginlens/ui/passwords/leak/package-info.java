/** The fourth part: a stolen table, and the list of common passwords. */
package loginlens.ui.passwords.leak;
