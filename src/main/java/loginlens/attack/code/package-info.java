/**
 * The few lines of code that decide about a token, read from the sources of this very build so that they cannot be
 * older than what runs: those of the careless server, those of LoginLens, and their Express twins, which are our own.
 */
package loginlens.attack.code;
