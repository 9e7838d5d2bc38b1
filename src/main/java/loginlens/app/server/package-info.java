/** Makes the server: every object below the window, by its constructor; with or without a window. */
package loginlens.app.server;
