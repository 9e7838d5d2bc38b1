/** The second part: time against cost. */
package loginlens.ui.passwords.dial;
