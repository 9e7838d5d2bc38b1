/**
 * The window. {@code shell} is its frame, {@code client} the login page that any user sees, and each further package
 * but {@code shared} is a lens. Lenses know {@code shared} and what lies below {@code ui}, never each other. Screens
 * and styles stand in the resource folder that mirrors their package.
 */
package loginlens.ui;
