/** How the window looks: theme, text size, fonts, FXML, pictures. */
package loginlens.ui.look;
