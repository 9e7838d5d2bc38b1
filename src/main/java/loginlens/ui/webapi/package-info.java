/** The Web API lens: the switch that serves the same login over HTTP, how to call it, its secret, sharing it. */
package loginlens.ui.webapi;
