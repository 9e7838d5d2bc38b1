/**
 * Starts LoginLens: reads the options, finds the data folder, and decides what a command line starts. The objects are
 * made in {@code app.server} and {@code app.window}. Knows all other packages; none of them knows this one.
 */
package loginlens.app;
