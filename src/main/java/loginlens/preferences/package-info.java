/** What a person chooses once and finds again at the next start: a preference is one line, and there is one store. */
package loginlens.preferences;
