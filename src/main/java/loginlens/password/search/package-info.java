/** A stolen table of accounts, and the dictionary attack on it. What is found stays in memory. */
package loginlens.password.search;
