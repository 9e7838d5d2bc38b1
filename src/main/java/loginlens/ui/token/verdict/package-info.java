/** What a token is verified with, and the verdict on it. */
package loginlens.ui.token.verdict;
