/**
 * LoginLens shows what really happens between typing a password and holding a token. Dependencies go one way:
 * {@code ui} → {@code story} → {@code auth} → {@code account} and {@code token} → {@code text} and {@code files}.
 * {@code api} stands on {@code auth}, the attack lab ({@code attack}) on {@code token}, the password lab
 * ({@code password}) on {@code account}, and {@code preferences} on {@code files}. The window uses them all;
 * {@code app} knows all and wires them.
 */
package loginlens;
