/** One step of an exchange in full: what happened, its HTTP, its code. */
package loginlens.ui.flow.detail;
