/**
 * The presentation: full screen, one thing at a time, steered by a clicker. What is shown belongs to the lens, which
 * gives its {@link loginlens.ui.Slides}.
 */
package loginlens.ui.presentation;
