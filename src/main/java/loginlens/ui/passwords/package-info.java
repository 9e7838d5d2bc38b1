/**
 * The Passwords lens: why a login is slow on purpose. Four parts, each of which works alone: the same password stored in
 * six ways, bcrypt's cost, the 72 bytes that bcrypt reads, and a stolen table. The measuring and searching is done in
 * {@code loginlens.password}, off the FX thread; here it is only started, looked at and stopped.
 */
package loginlens.ui.passwords;
