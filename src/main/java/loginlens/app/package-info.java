/**
 * Starts LoginLens: reads the options, finds the data folder, makes every object by its constructor, opens the window
 * or plays the tour. Knows all other packages; none of them knows this one.
 */
package loginlens.app;
