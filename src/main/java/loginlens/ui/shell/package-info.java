/** The window's frame: top bar, client beside lenses, status line, help, and what is shown when there is no store. */
package loginlens.ui.shell;
