/** What the four parts of the lens work with: the lab, amounts in words, rows of cells, the cost on the dial. */
package loginlens.ui.passwords.workbench;
