/**
 * The code that did the steps of an exchange: this program's own methods, as they are marked with
 * {@link loginlens.text.StepCode}, and twins of them for people who come from Express.
 */
package loginlens.story.code;
