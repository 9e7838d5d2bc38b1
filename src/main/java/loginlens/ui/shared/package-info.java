/** What several screens use: the client's session, the ticking time, work off the FX thread, small controls. */
package loginlens.ui.shared;
