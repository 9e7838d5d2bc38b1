/** The sequence diagram of an exchange. */
package loginlens.ui.flow.diagram;
