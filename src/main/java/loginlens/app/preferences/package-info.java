/** What is the same at the next start. */
package loginlens.app.preferences;
