/** The window's remote control: the tour, the rehearsal, the tests and the benchmark use the window through it. */
package loginlens.app.remote;
