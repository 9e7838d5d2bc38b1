/**
 * The words that a person reads, all from one resource bundle. What stands below the screen (accounts, tokens,
 * exchanges) names a sentence by its key and gives the values for it; it never writes the sentence itself.
 * Depends on nothing else of LoginLens.
 */
package loginlens.text;
