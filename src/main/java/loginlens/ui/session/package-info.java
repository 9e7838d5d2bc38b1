/**
 * What several screens follow: the client's session, the exchanges, the ticking time, and work off the FX thread.
 */
package loginlens.ui.session;
