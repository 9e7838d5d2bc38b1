/**
 * Runs of the window that nobody sits at: the tour that draws every screen, and the rehearsal for the AOT cache.
 */
package loginlens.app.tour;
