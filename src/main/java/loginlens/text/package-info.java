/**
 * The words that a person reads, from a resource bundle for each subject ({@code i18n}), and dates and lengths of time
 * in words. What stands below the screen (accounts, tokens, exchanges) names a sentence by its key and gives the values
 * for it ({@link loginlens.text.Message}); it never writes the sentence itself.
 *
 * <p>{@link loginlens.text.StepCode} is here too, since every package may use this one: it marks the methods that the
 * Code view quotes. Depends on nothing else of LoginLens.
 */
package loginlens.text;
