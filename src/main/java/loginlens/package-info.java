/**
 * LoginLens shows what really happens between typing a password and holding a token. Dependencies go one way:
 * {@code ui} → {@code auth} → {@code account} and {@code token} → {@code text}; {@code app} knows all and wires them.
 */
package loginlens;
