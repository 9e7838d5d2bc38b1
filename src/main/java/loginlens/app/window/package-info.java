/** Makes the window and its lenses, and opens it. */
package loginlens.app.window;
