/**
 * An exchange as it is told: its steps with title, sentence and values, as HTTP, and with the code that did them. It knows
 * no window, so that the screen, the handout and lessons tell the same.
 */
package loginlens.story;
