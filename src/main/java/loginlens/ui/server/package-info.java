/** The server's place: its time in the top bar, and behind it the panel by which a teacher steers the server. */
package loginlens.ui.server;
