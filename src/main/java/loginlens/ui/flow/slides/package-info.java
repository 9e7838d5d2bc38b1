/** An exchange as a room sees it: a step at a time, and a strip that shows where in the exchange it is. */
package loginlens.ui.flow.slides;
