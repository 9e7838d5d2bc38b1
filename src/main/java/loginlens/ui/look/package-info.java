/** How the window looks: theme, text size, fonts, FXML, pictures; and what can be seen of it. */
package loginlens.ui.look;
