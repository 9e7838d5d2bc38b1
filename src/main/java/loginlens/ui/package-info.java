/**
 * The window. {@code shell} is its frame, {@code client} the login page that any user sees; {@code controls},
 * {@code look} and {@code session} are what all share, and each further package is a lens. Lenses never know each other;
 * the one list of them is in the wiring. Screens and styles stand in the resource folder that mirrors their package.
 */
package loginlens.ui;
